package rtscommander.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalLong;
import rtscommander.sim.Command;

/// What a page may say, as `docs/protocol.md` has it. Immutable.
public sealed interface ClientMessage {
    /// Starts a match of one's own.
    record Join() implements ClientMessage {}

    /// Goes on with the match of a token.
    record Resume(String token) implements ClientMessage {}

    /// Gives up the present match for another.
    ///
    /// @param seed what its map is made from; a fresh one when empty
    record NewMatch(OptionalLong seed) implements ClientMessage {}

    /// Hands in a command, which the client has numbered.
    record Give(int seq, Command command) implements ClientMessage {}

    /// To be answered at once with the same number.
    record Ping(long at) implements ClientMessage {}

    /// Reads one frame.
    ///
    /// @param player who sent it: a frame cannot speak for another
    static ClientMessage decode(String text, int player) throws BadFrame {
        JsonNode frame = Json.parse(text);
        return Fields.read(frame, "a message", fields -> {
            String type = fields.type();
            return switch (type) {
                case "join" -> new Join();
                case "resume" -> new Resume(fields.text("token"));
                case "new_match" ->
                    new NewMatch(
                            fields.has("seed")
                                    ? OptionalLong.of(fields.whole("seed", 0L, Fields.LARGEST_WHOLE))
                                    : OptionalLong.empty());
                case "command" ->
                    new Give(
                            fields.whole("seq", 1, Integer.MAX_VALUE),
                            fields.object("command", "a command", command -> CommandJson.read(command, player)));
                case "ping" -> new Ping(fields.whole("at", 0L, Fields.LARGEST_WHOLE));
                default -> throw fields.unknownType(type);
            };
        });
    }
}

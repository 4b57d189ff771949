package rtscommander.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalLong;
import rtscommander.nl.Gesture;
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

    /// The language of the player.
    record Language(rtscommander.nl.Language language) implements ClientMessage {}

    /// A sentence, which the client has numbered.
    record Say(int seq, String text, Gesture gesture) implements ClientMessage {}

    /// The click that a sentence waits for.
    ///
    /// @param choice the plan that is meant, 0 for the first
    record Confirm(int seq, int choice) implements ClientMessage {}

    /// Takes back one standing order.
    record DropOrder(int id) implements ClientMessage {}

    /// Takes back what the last sentence ordered.
    record Undo() implements ClientMessage {}

    /// Carries out the plan of a tip.
    ///
    /// @param report the id of the report
    /// @param tip its place in the list
    record AcceptTip(int report, int tip) implements ClientMessage {}

    /// A tactical report, now.
    record AskReport() implements ClientMessage {}

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
                case "language" -> new Language(SayJson.language(fields));
                case "say" -> SayJson.read(fields);
                case "confirm" ->
                    new Confirm(
                            fields.whole("seq", 1, Integer.MAX_VALUE), fields.whole("choice", 0, Integer.MAX_VALUE));
                case "drop_order" -> new DropOrder(fields.whole("id", 1, Integer.MAX_VALUE));
                case "undo" -> new Undo();
                case "accept_tip" ->
                    new AcceptTip(
                            fields.whole("report", 1, Integer.MAX_VALUE), fields.whole("tip", 0, Integer.MAX_VALUE));
                case "ask_report" -> new AskReport();
                case "ping" -> new Ping(fields.whole("at", 0L, Fields.LARGEST_WHOLE));
                default -> throw fields.unknownType(type);
            };
        });
    }
}

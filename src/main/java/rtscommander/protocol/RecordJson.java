package rtscommander.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import rtscommander.match.RecordEntry;
import rtscommander.sim.Command;
import rtscommander.sim.Rules;

/// The lines of a match's record as JSON, one object a line.
final class RecordJson {
    /// Commands that all players together can have judged in one tick, generously.
    private static final int MOST_COMMANDS = 10_000;
    /// Players that a map can have, generously.
    private static final int MOST_PLAYERS = 8;

    private RecordJson() {}

    static String write(RecordEntry entry) {
        return Json.write(json -> {
            json.writeStartObject();
            switch (entry) {
                case RecordEntry.Start(int rules, long seed, int width, int height) -> {
                    json.writeStringField("type", "start");
                    json.writeNumberField("rules", rules);
                    json.writeNumberField("seed", seed);
                    json.writeNumberField("width", width);
                    json.writeNumberField("height", height);
                }
                case RecordEntry.Commands(int tick, List<Command> commands) -> {
                    json.writeStringField("type", "commands");
                    json.writeNumberField("tick", tick);
                    json.writeArrayFieldStart("commands");
                    for (Command command : commands) {
                        write(json, command);
                    }
                    json.writeEndArray();
                }
                case RecordEntry.Hash(int tick, long hash) -> {
                    json.writeStringField("type", "hash");
                    json.writeNumberField("tick", tick);
                    json.writeStringField("hash", HexFormat.of().toHexDigits(hash));
                }
                case RecordEntry.End(int tick, RecordEntry.Reason reason) -> {
                    json.writeStringField("type", "end");
                    json.writeNumberField("tick", tick);
                    json.writeStringField("reason", Fields.code(reason));
                }
            }
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Command command) throws IOException {
        json.writeStartObject();
        json.writeNumberField("player", command.player());
        CommandJson.writeFields(json, command);
        json.writeEndObject();
    }

    static RecordEntry read(String line) throws BadFrame {
        return Fields.read(Json.parse(line), "a line", fields -> {
            String type = fields.type();
            return switch (type) {
                case "start" ->
                    new RecordEntry.Start(
                            fields.whole("rules", 0, Integer.MAX_VALUE),
                            fields.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                            fields.whole("width", Rules.MIN_MAP_SIZE, Rules.MAX_MAP_SIZE),
                            fields.whole("height", Rules.MIN_MAP_SIZE, Rules.MAX_MAP_SIZE));
                case "commands" ->
                    new RecordEntry.Commands(
                            tick(fields), fields.objects("commands", "a command", MOST_COMMANDS, RecordJson::command));
                case "hash" -> new RecordEntry.Hash(tick(fields), hash(fields.text("hash")));
                case "end" -> new RecordEntry.End(tick(fields), fields.choice("reason", RecordEntry.Reason.class));
                default -> throw fields.unknownType(type);
            };
        });
    }

    private static Command command(Fields fields) throws BadFrame {
        return CommandJson.read(fields, fields.whole("player", 0, MOST_PLAYERS - 1));
    }

    private static int tick(Fields fields) throws BadFrame {
        return fields.whole("tick", 0, Rules.TIME_LIMIT_TICKS);
    }

    private static long hash(String digits) throws BadFrame {
        try {
            return HexFormat.fromHexDigitsToLong(digits);
        } catch (IllegalArgumentException e) {
            throw new BadFrame("Field \"hash\" must be 16 hexadecimal digits in a line of type \"hash\".");
        }
    }
}

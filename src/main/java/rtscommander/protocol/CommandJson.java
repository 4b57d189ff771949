package rtscommander.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;

/// Commands as JSON, alike on the wire and in records. The player is not part of it: on the wire he is known.
final class CommandJson {
    /// Units that one order, or buildings that one training, may name.
    static final int MOST_NAMED = 1000;
    /// Columns and rows that can be written; the world refuses those outside its map with a reason.
    private static final int FARTHEST_TILE = 10_000;

    private CommandJson() {}

    static Command read(Fields fields, int player) throws BadFrame {
        String type = fields.type();
        return switch (type) {
            case "order" ->
                new Command.Order(
                        player,
                        fields.ids("units", MOST_NAMED),
                        fields.object("order", "an order", OrderJson::read),
                        fields.flag("queued"));
            case "train" ->
                new Command.Train(
                        player, fields.choice("kind", UnitKind.class), count(fields), fields.ids("at", MOST_NAMED));
            case "cancel_training" ->
                new Command.CancelTraining(player, fields.choice("kind", UnitKind.class), count(fields));
            case "place" -> new Command.Place(player, fields.choice("kind", BuildingKind.class), cell(fields));
            case "cancel_construction" -> new Command.CancelConstruction(player, fields.id("site"));
            case "repair" -> new Command.Repair(player, fields.id("building"), fields.flag("on"));
            case "sell" -> new Command.Sell(player, fields.id("building"));
            case "rally" -> new Command.Rally(player, fields.id("building"), OrderJson.point(fields));
            case "launch_nuke" -> new Command.LaunchNuke(player, OrderJson.point(fields));
            default -> throw fields.unknownType(type);
        };
    }

    private static int count(Fields fields) throws BadFrame {
        return fields.whole("count", Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static Cell cell(Fields fields) throws BadFrame {
        int[] tile = fields.wholes("at", 2, -FARTHEST_TILE, FARTHEST_TILE);
        return new Cell(tile[0], tile[1]);
    }

    /// The command's name on the wire.
    static String type(Command command) {
        return switch (command) {
            case Command.Order order -> "order";
            case Command.Train train -> "train";
            case Command.CancelTraining cancel -> "cancel_training";
            case Command.Place place -> "place";
            case Command.CancelConstruction cancel -> "cancel_construction";
            case Command.Repair repair -> "repair";
            case Command.Sell sell -> "sell";
            case Command.Rally rally -> "rally";
            case Command.LaunchNuke launch -> "launch_nuke";
        };
    }

    /// Writes the fields into the object that is open.
    static void writeFields(JsonGenerator json, Command command) throws IOException {
        json.writeStringField("type", type(command));
        switch (command) {
            case Command.Order(int player, List<EntityId> units, UnitOrder order, boolean queued) -> {
                writeIds(json, "units", units);
                json.writeFieldName("order");
                OrderJson.write(json, order);
                json.writeBooleanField("queued", queued);
            }
            case Command.Train(int player, UnitKind kind, int count, List<EntityId> at) -> {
                json.writeStringField("kind", kind.code());
                json.writeNumberField("count", count);
                writeIds(json, "at", at);
            }
            case Command.CancelTraining(int player, UnitKind kind, int count) -> {
                json.writeStringField("kind", kind.code());
                json.writeNumberField("count", count);
            }
            case Command.Place(int player, BuildingKind kind, Cell at) -> {
                json.writeStringField("kind", kind.code());
                json.writeFieldName("at");
                json.writeArray(new int[] {at.x(), at.y()}, 0, 2);
            }
            case Command.CancelConstruction(int player, EntityId site) -> json.writeNumberField("site", site.value());
            case Command.Repair(int player, EntityId building, boolean on) -> {
                json.writeNumberField("building", building.value());
                json.writeBooleanField("on", on);
            }
            case Command.Sell(int player, EntityId building) -> json.writeNumberField("building", building.value());
            case Command.Rally(int player, EntityId building, Point to) -> {
                json.writeNumberField("building", building.value());
                OrderJson.writePoint(json, to);
            }
            case Command.LaunchNuke(int player, Point at) -> OrderJson.writePoint(json, at);
        }
    }

    private static void writeIds(JsonGenerator json, String name, List<EntityId> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (EntityId id : ids) {
            json.writeNumber(id.value());
        }
        json.writeEndArray();
    }
}

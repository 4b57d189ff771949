package rtscommander.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.UnitOrder;

/// Orders to units as JSON.
final class OrderJson {
    private OrderJson() {}

    static UnitOrder read(Fields fields) throws BadFrame {
        String type = fields.type();
        return switch (type) {
            case "move" -> new UnitOrder.Move(point(fields));
            case "attack" -> new UnitOrder.Attack(fields.id("target"));
            case "attack_move" -> new UnitOrder.AttackMove(point(fields));
            case "guard_place" -> new UnitOrder.GuardPlace(point(fields));
            case "guard_entity" -> new UnitOrder.GuardEntity(fields.id("entity"));
            case "patrol" -> new UnitOrder.Patrol(point(fields));
            case "hold" -> new UnitOrder.Hold();
            case "stop" -> new UnitOrder.Stop();
            case "scatter" -> new UnitOrder.Scatter();
            case "harvest" -> new UnitOrder.Harvest(point(fields));
            default -> throw fields.unknownType(type);
        };
    }

    static void write(JsonGenerator json, UnitOrder order) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type(order));
        switch (order) {
            case UnitOrder.Move(Point to) -> writePoint(json, to);
            case UnitOrder.Attack(EntityId target) -> json.writeNumberField("target", target.value());
            case UnitOrder.AttackMove(Point to) -> writePoint(json, to);
            case UnitOrder.GuardPlace(Point place) -> writePoint(json, place);
            case UnitOrder.GuardEntity(EntityId entity) -> json.writeNumberField("entity", entity.value());
            case UnitOrder.Patrol(Point to) -> writePoint(json, to);
            case UnitOrder.Hold hold -> {}
            case UnitOrder.Stop stop -> {}
            case UnitOrder.Scatter scatter -> {}
            case UnitOrder.Harvest(Point near) -> writePoint(json, near);
        }
        json.writeEndObject();
    }

    private static String type(UnitOrder order) {
        return switch (order) {
            case UnitOrder.Move move -> "move";
            case UnitOrder.Attack attack -> "attack";
            case UnitOrder.AttackMove attackMove -> "attack_move";
            case UnitOrder.GuardPlace guard -> "guard_place";
            case UnitOrder.GuardEntity guard -> "guard_entity";
            case UnitOrder.Patrol patrol -> "patrol";
            case UnitOrder.Hold hold -> "hold";
            case UnitOrder.Stop stop -> "stop";
            case UnitOrder.Scatter scatter -> "scatter";
            case UnitOrder.Harvest harvest -> "harvest";
        };
    }

    static Point point(Fields fields) throws BadFrame {
        return new Point(fields.place("x"), fields.place("y"));
    }

    /// Exactly, not rounded: a record must lead to the same bits again.
    static void writePoint(JsonGenerator json, Point point) throws IOException {
        json.writeFieldName("x");
        Json.writeNumber(json, point.x());
        json.writeFieldName("y");
        Json.writeNumber(json, point.y());
    }
}

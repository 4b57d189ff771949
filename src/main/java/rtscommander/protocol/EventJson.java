package rtscommander.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.EntityId;
import rtscommander.sim.Event;
import rtscommander.sim.Kind;
import rtscommander.sim.Outcome;
import rtscommander.sim.Point;
import rtscommander.sim.Rejection;
import rtscommander.sim.UnitKind;

/// Events as JSON.
final class EventJson {
    private EventJson() {}

    static void write(JsonGenerator json, Event event) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type(event));
        switch (event) {
            case Event.Refused refused -> refusal(json, refused);
            case Event.Fired fired -> {
                json.writeNumberField("shooter", fired.shooter().value());
                json.writeStringField("weapon", fired.weapon().code());
                pair(json, "from", fired.from());
                pair(json, "to", fired.to());
                json.writeNumberField("flight_ticks", fired.flightTicks());
            }
            case Event.Impact impact -> {
                json.writeStringField("weapon", impact.weapon().code());
                place(json, impact.at());
                json.writeFieldName("radius");
                Json.writePlace(json, impact.radius());
            }
            case Event.UnderAttack(int player, EntityId victim, Kind kind, Point at) ->
                entity(json, player, "victim", victim, kind, at);
            case Event.Destroyed destroyed -> {
                json.writeNumberField("id", destroyed.id().value());
                json.writeStringField("kind", destroyed.kind().code());
                json.writeNumberField("owner", destroyed.owner());
                json.writeNumberField("by", destroyed.by());
                place(json, destroyed.at());
            }
            case Event.Trained(int player, EntityId unit, UnitKind kind, Point at) ->
                entity(json, player, "unit", unit, kind, at);
            case Event.ConstructionStarted(int player, EntityId building, BuildingKind kind, Point at) ->
                entity(json, player, "building", building, kind, at);
            case Event.Built(int player, EntityId building, BuildingKind kind, Point at) ->
                entity(json, player, "building", building, kind, at);
            case Event.Sold sold -> {
                json.writeNumberField("player", sold.player());
                json.writeNumberField("building", sold.building().value());
                json.writeStringField("kind", sold.kind().code());
                json.writeNumberField("refund", sold.refund());
                place(json, sold.at());
            }
            case Event.Delivered delivered -> {
                json.writeNumberField("player", delivered.player());
                json.writeNumberField("harvester", delivered.harvester().value());
                json.writeNumberField("credits", delivered.credits());
                place(json, delivered.at());
            }
            case Event.PowerChanged(int player, boolean low) -> {
                json.writeNumberField("player", player);
                json.writeBooleanField("low", low);
            }
            case Event.NukeReady(int player) -> json.writeNumberField("player", player);
            case Event.NukeLaunched(int player, Point at, int flightTicks) -> {
                json.writeNumberField("player", player);
                place(json, at);
                json.writeNumberField("flight_ticks", flightTicks);
            }
            case Event.Eliminated(int player) -> json.writeNumberField("player", player);
            case Event.Ended(Outcome outcome) -> outcome(json, outcome);
        }
        json.writeEndObject();
    }

    private static String type(Event event) {
        return switch (event) {
            case Event.Refused refused -> "refused";
            case Event.Fired fired -> "fired";
            case Event.Impact impact -> "impact";
            case Event.UnderAttack attack -> "under_attack";
            case Event.Destroyed destroyed -> "destroyed";
            case Event.Trained trained -> "trained";
            case Event.ConstructionStarted started -> "construction_started";
            case Event.Built built -> "built";
            case Event.Sold sold -> "sold";
            case Event.Delivered delivered -> "delivered";
            case Event.PowerChanged changed -> "power_changed";
            case Event.NukeReady ready -> "nuke_ready";
            case Event.NukeLaunched launched -> "nuke_launched";
            case Event.Eliminated eliminated -> "eliminated";
            case Event.Ended ended -> "ended";
        };
    }

    private static void refusal(JsonGenerator json, Event.Refused refused) throws IOException {
        json.writeStringField("command", CommandJson.type(refused.command()));
        rejection(json, refused.why());
    }

    /// The fields that tell why, into the object that is open.
    static void rejection(JsonGenerator json, Rejection why) throws IOException {
        json.writeStringField("reason", why.code());
        switch (why) {
            case Rejection.Because because -> {}
            case Rejection.NotEnoughCredits(int needed, int available) -> {
                json.writeNumberField("needed", needed);
                json.writeNumberField("available", available);
            }
            case Rejection.MissingPrerequisite(Kind wanted, BuildingKind missing) -> {
                json.writeStringField("wanted", wanted.code());
                json.writeStringField("missing", missing.code());
            }
            case Rejection.NukeNotReady(int ticksLeft) -> json.writeNumberField("ticks_left", ticksLeft);
        }
    }

    /// The field `outcome`, of events and of snapshots.
    static void outcome(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeObjectFieldStart("outcome");
        switch (outcome) {
            case Outcome.Running running -> json.writeStringField("type", "running");
            case Outcome.Won(int player) -> {
                json.writeStringField("type", "won");
                json.writeNumberField("player", player);
            }
            case Outcome.Drawn drawn -> json.writeStringField("type", "drawn");
        }
        json.writeEndObject();
    }

    private static void entity(JsonGenerator json, int player, String name, EntityId id, Kind kind, Point at)
            throws IOException {
        json.writeNumberField("player", player);
        json.writeNumberField(name, id.value());
        json.writeStringField("kind", kind.code());
        place(json, at);
    }

    private static void place(JsonGenerator json, Point at) throws IOException {
        json.writeFieldName("x");
        Json.writePlace(json, at.x());
        json.writeFieldName("y");
        Json.writePlace(json, at.y());
    }

    private static void pair(JsonGenerator json, String name, Point at) throws IOException {
        json.writeArrayFieldStart(name);
        Json.writePlace(json, at.x());
        Json.writePlace(json, at.y());
        json.writeEndArray();
    }
}

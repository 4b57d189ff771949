package rtscommander.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import rtscommander.sim.Armour;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.BuildingRules;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitRules;
import rtscommander.sim.Weapon;
import rtscommander.sim.map.GameMap;

/// The welcome as JSON: the map, and every figure of the rules that a page shows.
final class WelcomeJson {
    private WelcomeJson() {}

    static void writeFields(JsonGenerator json, ServerMessage.Welcome welcome) throws IOException {
        json.writeStringField("type", "welcome");
        json.writeStringField("version", welcome.version());
        json.writeStringField("token", welcome.token());
        json.writeNumberField("match", welcome.match());
        json.writeBooleanField("resumed", welcome.resumed());
        json.writeNumberField("player", welcome.player());
        json.writeNumberField("players", welcome.map().players());
        json.writeNumberField("seed", welcome.seed());
        map(json, welcome.map());
        rules(json);
    }

    private static void map(JsonGenerator json, GameMap map) throws IOException {
        json.writeObjectFieldStart("map");
        json.writeNumberField("width", map.width());
        json.writeNumberField("height", map.height());
        json.writeNumberField("tile", Rules.TILE);
        json.writeStringField("terrain", map.toString().replace("\n", ""));
        json.writeEndObject();
    }

    private static void rules(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("rules");
        json.writeNumberField("ticks_per_second", Rules.TICKS_PER_SECOND);
        json.writeNumberField("build_radius", Rules.BUILD_RADIUS);
        json.writeNumberField("queue_length", Rules.QUEUE_LENGTH);
        json.writeNumberField("max_train_count", Rules.MAX_TRAIN_COUNT);
        json.writeNumberField("cargo_capacity", Rules.CARGO_CAPACITY);
        json.writeNumberField("nuke_charge_ticks", Rules.NUKE_CHARGE_TICKS);
        json.writeNumberField("nuke_flight_ticks", Rules.NUKE_FLIGHT_TICKS);
        number(json, "nuke_radius", Rules.NUKE_WEAPON.splashRadius());
        json.writeNumberField("sell_percent", Rules.SELL_PERCENT);
        json.writeArrayFieldStart("units");
        for (UnitKind kind : UnitKind.values()) {
            unit(json, Rules.of(kind));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("buildings");
        for (BuildingKind kind : BuildingKind.values()) {
            building(json, Rules.of(kind));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void unit(JsonGenerator json, UnitRules unit) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", unit.kind().code());
        json.writeNumberField("cost", unit.cost());
        json.writeStringField("made_at", unit.madeAt().code());
        json.writeNumberField("build_ticks", unit.buildTicks());
        json.writeNumberField("health", unit.health());
        json.writeStringField("armour", Fields.code(unit.armour()));
        number(json, "speed", unit.speed());
        json.writeNumberField("sight", unit.sight());
        number(json, "radius", unit.radius());
        json.writeBooleanField("flies", unit.flies());
        if (unit.weapon().isPresent()) {
            weapon(json, unit.weapon().get());
        }
        json.writeEndObject();
    }

    private static void building(JsonGenerator json, BuildingRules building) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", building.kind().code());
        json.writeNumberField("cost", building.cost());
        json.writeNumberField("build_ticks", building.buildTicks());
        json.writeNumberField("health", building.health());
        json.writeNumberField("power", building.power());
        json.writeNumberField("width", building.width());
        json.writeNumberField("height", building.height());
        json.writeNumberField("sight", building.sight());
        json.writeArrayFieldStart("prerequisites");
        for (BuildingKind prerequisite : building.prerequisites()) {
            json.writeString(prerequisite.code());
        }
        json.writeEndArray();
        if (building.weapon().isPresent()) {
            weapon(json, building.weapon().get());
        }
        json.writeEndObject();
    }

    private static void weapon(JsonGenerator json, Weapon weapon) throws IOException {
        json.writeObjectFieldStart("weapon");
        json.writeStringField("class", weapon.weaponClass().code());
        number(json, "range", weapon.range());
        json.writeNumberField("damage", weapon.damage());
        json.writeNumberField("cooldown_ticks", weapon.cooldownTicks());
        number(json, "splash_radius", weapon.splashRadius());
        json.writeArrayFieldStart("hits");
        for (Armour armour : Armour.values()) {
            if (Rules.damagePercent(weapon.weaponClass(), armour) > 0) {
                json.writeString(Fields.code(armour));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        json.writeFieldName(name);
        Json.writeNumber(json, value);
    }
}

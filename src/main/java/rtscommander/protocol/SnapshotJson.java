package rtscommander.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rtscommander.sim.Event;
import rtscommander.sim.Point;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.FogLevel;
import rtscommander.sim.view.FogView;
import rtscommander.sim.view.OreView;
import rtscommander.sim.view.PlayerStatus;
import rtscommander.sim.view.PlayerView;
import rtscommander.sim.view.UnitView;

/// Snapshots as JSON: the whole view, or what changed since an earlier one.
///
/// Views keep the same objects while nothing changes, so most comparisons end at the reference, which is what
/// `equals` of records and lists looks at first.
final class SnapshotJson {
    private final JsonGenerator json;

    SnapshotJson(JsonGenerator json) {
        this.json = json;
    }

    void writeFields(ServerMessage.Snapshot snapshot) throws IOException {
        PlayerView view = snapshot.view();
        Optional<PlayerView> since = snapshot.since();
        boolean full = since.isEmpty();
        json.writeStringField("type", "snapshot");
        json.writeNumberField("tick", view.tick());
        json.writeBooleanField("full", full);
        json.writeNumberField("ack", snapshot.ack());
        if (full) {
            json.writeBooleanField("paused", snapshot.paused());
        }
        if (full || !since.get().outcome().equals(view.outcome())) {
            EventJson.outcome(json, view.outcome());
        }
        if (full || !since.get().status().equals(view.status())) {
            status(view.status());
        }
        units(since.map(PlayerView::units).orElse(List.of()), view.units(), full);
        buildings(since.map(PlayerView::buildings).orElse(List.of()), view.buildings(), full);
        fog(since.map(PlayerView::fog), view.fog());
        ore(since.map(PlayerView::ore), view.ore());
        if (full || !snapshot.events().isEmpty()) {
            json.writeArrayFieldStart("events");
            for (Event event : snapshot.events()) {
                EventJson.write(json, event);
            }
            json.writeEndArray();
        }
    }

    private void status(PlayerStatus status) throws IOException {
        json.writeObjectFieldStart("status");
        json.writeNumberField("credits", status.credits());
        json.writeNumberField("power_produced", status.powerProduced());
        json.writeNumberField("power_used", status.powerUsed());
        json.writeNumberField("nuke_ticks_left", status.nukeTicksLeft());
        json.writeNumberField("units_trained", status.unitsTrained());
        json.writeNumberField("units_lost", status.unitsLost());
        json.writeNumberField("units_destroyed", status.unitsDestroyed());
        json.writeNumberField("buildings_lost", status.buildingsLost());
        json.writeNumberField("buildings_destroyed", status.buildingsDestroyed());
        json.writeNumberField("credits_harvested", status.creditsHarvested());
        json.writeEndObject();
    }

    /// Both lists are in the order of ids, so one walk along both finds what is new, changed, moved and gone.
    private void units(List<UnitView> before, List<UnitView> now, boolean full) throws IOException {
        List<UnitView> changed = new ArrayList<>();
        List<UnitView> moved = new ArrayList<>();
        List<Integer> gone = new ArrayList<>();
        int old = 0;
        for (UnitView unit : now) {
            while (old < before.size() && before.get(old).id().compareTo(unit.id()) < 0) {
                gone.add(before.get(old++).id().value());
            }
            if (old < before.size() && before.get(old).id().equals(unit.id())) {
                UnitView earlier = before.get(old++);
                if (!earlier.equals(unit)) {
                    (onlyMoved(earlier, unit) ? moved : changed).add(unit);
                }
            } else {
                changed.add(unit);
            }
        }
        for (; old < before.size(); old++) {
            gone.add(before.get(old).id().value());
        }
        list("units", changed, full, this::unit);
        list("moves", moved, full, this::move);
        list("gone_units", gone, full, json::writeNumber);
    }

    private static boolean onlyMoved(UnitView earlier, UnitView unit) {
        return earlier.health() == unit.health()
                && earlier.activity() == unit.activity()
                && earlier.cargo() == unit.cargo()
                && earlier.owner() == unit.owner()
                && earlier.kind() == unit.kind()
                && earlier.orders().equals(unit.orders());
    }

    private void unit(UnitView unit) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", unit.id().value());
        json.writeStringField("kind", unit.kind().code());
        json.writeNumberField("owner", unit.owner());
        json.writeFieldName("x");
        Json.writePlace(json, unit.at().x());
        json.writeFieldName("y");
        Json.writePlace(json, unit.at().y());
        json.writeNumberField("facing", unit.facing());
        json.writeNumberField("aim", unit.aim());
        json.writeNumberField("health", unit.health());
        json.writeStringField("activity", Fields.code(unit.activity()));
        json.writeNumberField("cargo", unit.cargo());
        json.writeArrayFieldStart("orders");
        for (UnitOrder order : unit.orders()) {
            OrderJson.write(json, order);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void move(UnitView unit) throws IOException {
        json.writeStartArray();
        json.writeNumber(unit.id().value());
        Json.writePlace(json, unit.at().x());
        Json.writePlace(json, unit.at().y());
        json.writeNumber(unit.facing());
        json.writeNumber(unit.aim());
        json.writeEndArray();
    }

    private void buildings(List<BuildingView> before, List<BuildingView> now, boolean full) throws IOException {
        List<BuildingView> changed = new ArrayList<>();
        List<Integer> gone = new ArrayList<>();
        int old = 0;
        for (BuildingView building : now) {
            while (old < before.size() && before.get(old).id().compareTo(building.id()) < 0) {
                gone.add(before.get(old++).id().value());
            }
            boolean known = old < before.size() && before.get(old).id().equals(building.id());
            if (!known || !before.get(old).equals(building)) {
                changed.add(building);
            }
            if (known) {
                old++;
            }
        }
        for (; old < before.size(); old++) {
            gone.add(before.get(old).id().value());
        }
        list("buildings", changed, full, this::building);
        list("gone_buildings", gone, full, json::writeNumber);
    }

    private void building(BuildingView building) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", building.id().value());
        json.writeStringField("kind", building.kind().code());
        json.writeNumberField("owner", building.owner());
        json.writeFieldName("at");
        json.writeArray(new int[] {building.at().x(), building.at().y()}, 0, 2);
        json.writeNumberField("aim", building.aim());
        json.writeNumberField("health", building.health());
        json.writeNumberField("built_percent", building.builtPercent());
        json.writeBooleanField("remembered", building.remembered());
        json.writeBooleanField("repairing", building.repairing());
        json.writeArrayFieldStart("queue");
        for (UnitKind kind : building.queue()) {
            json.writeString(kind.code());
        }
        json.writeEndArray();
        json.writeNumberField("trained_percent", building.trainedPercent());
        json.writeArrayFieldStart("rally");
        if (building.rally().isPresent()) {
            Point rally = building.rally().get();
            Json.writePlace(json, rally.x());
            Json.writePlace(json, rally.y());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /// Runs of tiles whose level is another than before.
    private void fog(Optional<FogView> before, FogView now) throws IOException {
        if (before.isPresent() && before.get() == now) {
            return;
        }
        json.writeArrayFieldStart("fog");
        int tile = 0;
        while (tile < now.size()) {
            int first = tile;
            FogLevel level = now.level(tile);
            while (tile < now.size() && now.level(tile) == level && levelIn(before, tile) != level) {
                tile++;
            }
            if (tile > first) {
                json.writeArray(new int[] {first, tile - first, number(level)}, 0, 3);
            } else {
                tile++;
            }
        }
        json.writeEndArray();
    }

    private static FogLevel levelIn(Optional<FogView> fog, int tile) {
        return fog.isPresent() ? fog.get().level(tile) : FogLevel.HIDDEN;
    }

    private static int number(FogLevel level) {
        return switch (level) {
            case HIDDEN -> 0;
            case EXPLORED -> 1;
            case VISIBLE -> 2;
        };
    }

    private void ore(Optional<OreView> before, OreView now) throws IOException {
        if (before.isPresent() && before.get() == now) {
            return;
        }
        json.writeArrayFieldStart("ore");
        for (int tile = 0; tile < now.size(); tile++) {
            int earlier = before.isPresent() ? before.get().credits(tile) : 0;
            if (now.credits(tile) != earlier) {
                json.writeArray(new int[] {tile, now.credits(tile)}, 0, 2);
            }
        }
        json.writeEndArray();
    }

    private <T> void list(String name, List<T> values, boolean full, Element<T> element) throws IOException {
        if (full || !values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (T value : values) {
                element.write(value);
            }
            json.writeEndArray();
        }
    }

    private interface Element<T> {
        void write(T value) throws IOException;
    }
}

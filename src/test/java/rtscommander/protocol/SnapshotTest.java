package rtscommander.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static rtscommander.protocol.Examples.tank;
import static rtscommander.protocol.Examples.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rtscommander.protocol.ServerMessage.Snapshot;
import rtscommander.sim.EntityId;
import rtscommander.sim.Outcome;
import rtscommander.sim.Point;
import rtscommander.sim.UnitKind;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.FogView;
import rtscommander.sim.view.OreView;
import rtscommander.sim.view.PlayerView;
import rtscommander.sim.view.UnitView;

class SnapshotTest {
    private static final List<String> ALL_FIELDS = List.of(
            "type",
            "tick",
            "full",
            "ack",
            "paused",
            "outcome",
            "status",
            "units",
            "moves",
            "gone_units",
            "buildings",
            "gone_buildings",
            "fog",
            "ore",
            "events");

    private static JsonNode difference(PlayerView before, PlayerView after) throws BadFrame {
        return Json.parse(new Snapshot(Optional.of(before), after, false, 3, List.of()).encode());
    }

    private static UnitView soldier(int id) {
        return new UnitView(
                new EntityId(id),
                UnitKind.INFANTRY,
                1,
                new Point(10 * id, 20),
                0,
                0,
                50,
                UnitView.Activity.IDLE,
                0,
                List.of());
    }

    @Test
    void aWholeSnapshotHasEveryFieldEvenWithNothingInIt() throws BadFrame {
        PlayerView empty = view(1);
        JsonNode whole = Json.parse(new Snapshot(Optional.empty(), empty, false, 0, List.of()).encode());
        assertThat(whole.fieldNames()).toIterable().containsExactlyElementsOf(ALL_FIELDS);
    }

    @Test
    void withoutChangeOnlyTheTickIsTold() throws BadFrame {
        UnitView tank = tank(100, 100);
        JsonNode frame = difference(view(1, tank), view(2, tank));
        assertThat(frame.fieldNames()).toIterable().containsExactly("type", "tick", "full", "ack");
    }

    @Test
    void whoOnlyMovedIsToldInShort() throws BadFrame {
        JsonNode frame = difference(view(1, tank(100, 100)), view(2, tank(103.26, 100)));
        assertThat(frame.get("moves").toString()).isEqualTo("[[7,103.3,100,64,70]]");
        assertThat(frame.has("units")).isFalse();
    }

    @Test
    void whoComesAndGoesIsTold() throws BadFrame {
        JsonNode frame =
                difference(view(1, soldier(2), soldier(4), soldier(9)), view(2, soldier(3), soldier(4), soldier(11)));
        assertThat(frame.get("units").findValuesAsText("id")).containsExactly("3", "11");
        assertThat(frame.get("gone_units").toString()).isEqualTo("[2,9]");
        assertThat(frame.has("moves")).isFalse();
    }

    @Test
    void aBuildingOutOfViewForGoodIsGone() throws BadFrame {
        PlayerView before = view(1);
        PlayerView after = new PlayerView(
                0,
                2,
                new Outcome.Won(0),
                before.map(),
                before.fog(),
                before.ore(),
                before.status(),
                List.of(),
                List.of(),
                List.of());
        JsonNode frame = difference(before, after);
        assertThat(frame.get("gone_buildings").toString()).isEqualTo("[3]");
        assertThat(frame.get("outcome").toString()).isEqualTo("{\"type\":\"won\",\"player\":0}");
    }

    @Test
    void onlyTilesThatChangedAreTold() throws BadFrame {
        PlayerView before = view(1);
        List<BuildingView> buildings = before.buildings();
        PlayerView after = new PlayerView(
                0,
                2,
                before.outcome(),
                before.map(),
                new FogView(4, new byte[] {2, 1, 1, 1, 2, 2, 0, 0}),
                new OreView(4, new short[] {0, 0, 450, 0, 0, 0, 900, 0}),
                before.status(),
                List.of(),
                buildings,
                List.of());
        JsonNode frame = difference(before, after);
        assertThat(frame.get("fog").toString()).isEqualTo("[[1,2,1],[4,2,2]]");
        assertThat(frame.get("ore").toString()).isEqualTo("[[6,900]]");
        assertThat(frame.has("buildings")).isFalse();
    }
}

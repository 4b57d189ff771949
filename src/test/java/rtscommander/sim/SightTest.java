package rtscommander.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static rtscommander.sim.BuildingKind.POWER_PLANT;
import static rtscommander.sim.UnitKind.HELICOPTER;
import static rtscommander.sim.UnitKind.TANK;
import static rtscommander.support.Scenario.at;

import org.junit.jupiter.api.Test;
import rtscommander.sim.UnitOrder.Move;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.FogLevel;
import rtscommander.support.Scenario;

class SightTest {
    private static final String FAR_APART = """
            ..............................
            .h............................
            ...........................P..
            ..............................""";

    @Test
    void tilesAreHiddenThenVisibleThenExplored() {
        Scenario story = Scenario.on(FAR_APART);
        Cell tile = new Cell(20, 1);
        assertThat(story.view(0).fog().level(tile)).isEqualTo(FogLevel.HIDDEN);
        story.order(0, HELICOPTER, new Move(at(16, 1))).afterTicks(120);
        assertThat(story.view(0).fog().level(tile)).isEqualTo(FogLevel.VISIBLE);
        story.order(0, HELICOPTER, new Move(at(1, 1))).afterTicks(120);
        assertThat(story.view(0).fog().level(tile)).isEqualTo(FogLevel.EXPLORED);
    }

    @Test
    void enemiesOutOfSightAreInNobodysView() {
        Scenario story = Scenario.on("""
                ..............................
                .t..........................T.
                ..............................""");
        assertThat(story.view(0).units()).noneMatch(unit -> unit.owner() == 1);
        assertThat(story.view(1).units()).noneMatch(unit -> unit.owner() == 0);
    }

    @Test
    void anEnemyInSightShowsNeitherOrdersNorCargo() {
        Scenario story = Scenario.on("""
                ..........
                .t....V...
                ..........""");
        story.order(1, UnitKind.HARVESTER, new Move(at(9, 1)));
        assertThat(story.view(0).units())
                .filteredOn(unit -> unit.owner() == 1)
                .singleElement()
                .satisfies(unit -> assertThat(unit.orders()).isEmpty())
                .satisfies(unit -> assertThat(unit.cargo()).isZero());
        assertThat(story.unit(1, UnitKind.HARVESTER).orders()).hasSize(1);
    }

    @Test
    void anEnemyBuildingIsRememberedAsItWasLastSeen() {
        Scenario story = Scenario.on(FAR_APART);
        story.order(0, HELICOPTER, new Move(at(21, 1))).afterTicks(140);
        assertThat(enemyPlant(story).remembered()).isFalse();
        story.until(400, "it is damaged", s -> enemyPlant(s).health() < 550);
        story.order(0, HELICOPTER, new Move(at(1, 1))).afterTicks(140);
        assertThat(enemyPlant(story).remembered()).isTrue();
        int health = enemyPlant(story).health();
        EntityId plant = story.building(1, POWER_PLANT).id();
        story.when(new Command.Repair(1, plant, true)).afterTicks(200);
        assertThat(story.building(1, POWER_PLANT).health()).isGreaterThan(health);
        assertThat(enemyPlant(story).health()).isEqualTo(health);
    }

    @Test
    void whatFellUnseenIsRememberedUntilItsPlaceIsSeen() {
        Scenario story = Scenario.on(FAR_APART);
        story.order(0, HELICOPTER, new Move(at(21, 1))).afterTicks(140);
        story.order(0, HELICOPTER, new Move(at(1, 1))).afterTicks(140);
        story.when(new Command.Sell(1, story.building(1, POWER_PLANT).id())).afterTicks(5);
        assertThat(enemyPlant(story).remembered()).isTrue();
        story.order(0, HELICOPTER, new Move(at(21, 1))).afterTicks(140);
        assertThat(story.view(0).buildings()).noneMatch(building -> building.kind() == POWER_PLANT);
    }

    @Test
    void aRememberedBuildingMayBeAttacked() {
        Scenario story = Scenario.on(FAR_APART);
        story.order(0, HELICOPTER, new Move(at(21, 1))).afterTicks(140);
        story.order(0, HELICOPTER, new Move(at(1, 1))).afterTicks(140);
        story.order(0, HELICOPTER, new UnitOrder.Attack(enemyPlant(story).id())).thenNothingWasRefused();
        story.until(
                3000, "it is destroyed", s -> s.events(Event.Destroyed.class).size() == 1);
    }

    @Test
    void minedOreIsKnownOnlyToWhomSawIt() {
        Scenario story = Scenario.on("""
                0.............................
                ..............................
                .....v..o...................T.
                ..............................""");
        story.afterTicks(200);
        assertThat(story.view(0).ore().credits(new Cell(8, 2))).isLessThan(500);
        assertThat(story.view(1).ore().credits(new Cell(8, 2))).isEqualTo(500);
    }

    @Test
    void eventsOutOfSightAreNotHeard() {
        Scenario story = Scenario.on("""
                ..............................
                .h..........................T.
                ..............................
                ............................V.""");
        story.when(new Command.Train(1, TANK, 1, java.util.List.of()));
        assertThat(story.view(0).events()).isEmpty();
        assertThat(story.view(1).events()).hasSize(1);
    }

    @Test
    void aViewKeepsWhatDidNotChange() {
        Scenario story = Scenario.on(FAR_APART);
        story.afterTicks(3);
        var before = story.view(0);
        story.afterTicks(1);
        var after = story.view(0);
        assertThat(after.fog()).isSameAs(before.fog());
        assertThat(after.ore()).isSameAs(before.ore());
        assertThat(after.units().getFirst()).isSameAs(before.units().getFirst());
        assertThat(after.buildings().getFirst()).isSameAs(before.buildings().getFirst());
    }

    private static BuildingView enemyPlant(Scenario story) {
        return story.view(0).buildings().stream()
                .filter(building -> building.kind() == POWER_PLANT)
                .findFirst()
                .orElseThrow();
    }
}

package rtscommander.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static rtscommander.sim.UnitKind.HELICOPTER;
import static rtscommander.sim.UnitKind.INFANTRY;
import static rtscommander.sim.UnitKind.TANK;
import static rtscommander.support.Scenario.at;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rtscommander.sim.UnitOrder.Move;
import rtscommander.sim.map.MapGenerator;
import rtscommander.sim.view.UnitView;
import rtscommander.support.Scenario;
import rtscommander.support.Seeds;

class MovementTest {
    @Test
    void aUnitGoesWhereItIsSent() {
        Scenario.on("""
                ..........
                .i........
                ..........
                ..........""")
                .order(0, INFANTRY, new Move(at(8, 3)))
                .until(
                        200,
                        "the order is done",
                        story -> story.unit(0, INFANTRY).orders().isEmpty())
                .thenIsAt(0, INFANTRY, at(8, 3));
    }

    @Test
    void theWayLeadsRoundTheWater() {
        Scenario story = Scenario.on("""
                ..........
                .t..~.....
                ....~.....
                ....~.....
                ....~.....
                ..........""");
        story.order(0, TANK, new Move(at(8, 2)));
        for (int tick = 0; tick < 300; tick++) {
            story.afterTicks(1);
            assertThat(story.world().map().terrain(Cell.of(story.unit(0, TANK).at())))
                    .isNotEqualTo(Terrain.WATER);
        }
        story.thenIsAt(0, TANK, at(8, 2));
    }

    @Test
    void aHelicopterFliesOverTheWater() {
        Scenario.on("""
                ..~.......
                .h~.......
                ..~.......""").order(0, HELICOPTER, new Move(at(8, 1))).afterTicks(60).thenIsAt(0, HELICOPTER, at(8, 1));
    }

    @Test
    void whatCannotBeReachedIsApproached() {
        Scenario.on("""
                ......~...
                .i....~...
                ......~...""")
                .order(0, INFANTRY, new Move(at(8, 1)))
                .until(
                        200,
                        "the order is done",
                        story -> story.unit(0, INFANTRY).orders().isEmpty())
                .thenIsAt(0, INFANTRY, at(5, 1));
    }

    @Test
    void ordersGivenWithShiftAreDoneOneAfterTheOther() {
        Scenario story = Scenario.on("""
                ..........
                .i........
                ..........
                ..........""");
        story.order(0, INFANTRY, new Move(at(8, 1))).queue(0, INFANTRY, new Move(at(8, 3)));
        assertThat(story.unit(0, INFANTRY).orders()).hasSize(2);
        story.until(300, "both are done", s -> s.unit(0, INFANTRY).orders().isEmpty())
                .thenIsAt(0, INFANTRY, at(8, 3));
    }

    @Test
    void aNewOrderReplacesTheOld() {
        Scenario.on("""
                ..........
                ....i.....
                ..........""")
                .order(0, INFANTRY, new Move(at(9, 1)))
                .afterTicks(10)
                .order(0, INFANTRY, new Move(at(0, 1)))
                .afterTicks(150)
                .thenIsAt(0, INFANTRY, at(0, 1));
    }

    @Test
    void stopMeansStop() {
        Scenario story = Scenario.on("""
                ..........
                .i........
                ..........""");
        story.order(0, INFANTRY, new Move(at(9, 1))).afterTicks(20).order(0, INFANTRY, new UnitOrder.Stop());
        story.afterTicks(1);
        Point stopped = story.unit(0, INFANTRY).at();
        story.afterTicks(40);
        assertThat(story.unit(0, INFANTRY).at()).isEqualTo(stopped);
        assertThat(story.unit(0, INFANTRY).orders()).isEmpty();
    }

    @Test
    void aGroupSpreadsIntoAFormation() {
        Scenario story = Scenario.on("""
                .iiii.........
                .iiii.........
                .iiii.........
                ..............
                ..............""");
        story.order(0, INFANTRY, new Move(at(10, 2)))
                .until(
                        400,
                        "all have arrived",
                        s -> s.units(0, INFANTRY).stream()
                                .allMatch(unit -> unit.orders().isEmpty()));
        assertThat(story.units(0, INFANTRY))
                .allSatisfy(unit -> assertThat(unit.at().distanceTo(at(10, 2))).isLessThan(120));
        assertThat(closest(story.units(0, INFANTRY))).isGreaterThan(2 * 9 - 2.0);
    }

    @Test
    void unitsDoNotStandOnEachOther() {
        Scenario story = Scenario.on("""
                ..........
                .tt....tt.
                .tt....tt.
                ..........""");
        // Each one alone to the very same point: nobody gives them places.
        for (UnitView unit : story.units(0, TANK)) {
            story.when(new Command.Order(0, List.of(unit.id()), new Move(at(5, 2)), false));
        }
        story.afterTicks(400);
        assertThat(story.units(0, TANK)).allMatch(unit -> unit.orders().isEmpty());
        assertThat(closest(story.units(0, TANK))).isGreaterThan(2 * 15 * 0.9);
    }

    @Test
    void twoColumnsPassEachOtherInACorridor() {
        Scenario story = Scenario.on("""
                ....~~~~~~~~~~....
                tt..~~~~~~~~~~..tt
                tt................
                tt..~~~~~~~~~~..tt
                ....~~~~~~~~~~....""");
        List<EntityId> west = new ArrayList<>();
        List<EntityId> east = new ArrayList<>();
        story.units(0, TANK).forEach(unit -> (unit.at().x() < 200 ? west : east).add(unit.id()));
        story.when(
                new Command.Order(0, west, new Move(at(16, 2)), false),
                new Command.Order(0, east, new Move(at(1, 2)), false));
        story.until(
                1500,
                "everybody has passed",
                s -> s.units(0, TANK).stream()
                        .allMatch(unit -> unit.orders().isEmpty()
                                && (west.contains(unit.id())
                                        ? unit.at().x() > 14 * 40
                                        : unit.at().x() < 4 * 40)));
    }

    @Test
    void anIdleUnitMakesWay() {
        Scenario.on("""
                ~~~~~~~~~~
                .t...i....
                ~~~~~~~~~~""").order(0, TANK, new Move(at(9, 1))).afterTicks(250).thenIsAt(0, TANK, at(9, 1));
    }

    @Test
    void unitsWalkOffASiteThatIsPutUpOnThem() {
        Scenario story = Scenario.on("""
                0..........
                ...........
                ...........
                ....i......
                ...........""");
        story.when(new Command.Place(0, BuildingKind.POWER_PLANT, new Cell(4, 3)))
                .thenNothingWasRefused();
        story.afterTicks(60);
        Cell cell = Cell.of(story.unit(0, INFANTRY).at());
        assertThat(cell.x() >= 4 && cell.x() < 6 && cell.y() >= 3 && cell.y() < 5)
                .isFalse();
    }

    @Test
    void scatteredUnitsLeaveTheSpot() {
        Scenario story = Scenario.on("""
                ..........
                ..........
                ..........
                ....ii....
                ....ii....
                ..........
                ..........
                ..........""");
        story.order(0, INFANTRY, new UnitOrder.Scatter()).afterTicks(100);
        assertThat(story.units(0, INFANTRY))
                .allSatisfy(unit ->
                        assertThat(unit.at().distanceTo(new Point(200, 160))).isGreaterThan(50))
                .allMatch(unit -> unit.orders().isEmpty());
    }

    @Test
    void nobodyEverEntersWaterOrLeavesTheMap() {
        Seeds.forAll(12, random -> {
            World world = new World(MapGenerator.generate(random.nextLong(), 48, 40));
            for (int i = 0; i < 20; i++) {
                List<Command> commands = new ArrayList<>();
                for (int player = 0; player < 2; player++) {
                    for (UnitView unit : world.view(player).units()) {
                        if (unit.owner() == player) {
                            Point anywhere = new Point(random.nextDouble(48 * 40), random.nextDouble(40 * 40));
                            commands.add(new Command.Order(player, List.of(unit.id()), new Move(anywhere), false));
                        }
                    }
                }
                world.step(commands);
                for (int tick = 0; tick < 60; tick++) {
                    world.step(List.of());
                    world.view(0).units().forEach(unit -> {
                        assertThat(world.map().contains(unit.at())).isTrue();
                        assertThat(world.map().terrain(Cell.of(unit.at()))).isNotEqualTo(Terrain.WATER);
                    });
                }
            }
        });
    }

    @Test
    void nobodyGetsStuckForGood() {
        Seeds.forAll(8, random -> {
            World world = new World(MapGenerator.generate(random.nextLong(), 64, 48));
            List<EntityId> infantry = world.view(0).units().stream()
                    .filter(unit -> unit.owner() == 0 && unit.kind() == INFANTRY)
                    .map(UnitView::id)
                    .toList();
            Cell enemy = world.map().starts().get(1);
            Point there = new Cell(enemy.x() + 1, enemy.y() + 5).centre();
            world.step(List.of(new Command.Order(0, infantry, new Move(there), false)));
            for (int tick = 0; tick < 2200; tick++) {
                world.step(List.of());
            }
            assertThat(world.view(0).units())
                    .filteredOn(unit -> infantry.contains(unit.id()))
                    .allSatisfy(unit -> assertThat(unit.at().distanceTo(there)).isLessThan(200));
        });
    }

    private static double closest(List<UnitView> units) {
        double closest = Double.MAX_VALUE;
        for (UnitView a : units) {
            for (UnitView b : units) {
                if (!a.id().equals(b.id())) {
                    closest = Math.min(closest, a.at().distanceTo(b.at()));
                }
            }
        }
        return closest;
    }
}

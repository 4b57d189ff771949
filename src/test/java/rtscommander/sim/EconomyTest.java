package rtscommander.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static rtscommander.sim.BuildingKind.BARRACKS;
import static rtscommander.sim.BuildingKind.DEFENSE_TURRET;
import static rtscommander.sim.BuildingKind.HQ;
import static rtscommander.sim.BuildingKind.POWER_PLANT;
import static rtscommander.sim.BuildingKind.WAR_FACTORY;
import static rtscommander.sim.UnitKind.HARVESTER;
import static rtscommander.sim.UnitKind.INFANTRY;
import static rtscommander.sim.UnitKind.TANK;
import static rtscommander.support.Scenario.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import rtscommander.sim.view.UnitView.Activity;
import rtscommander.support.Scenario;

class EconomyTest {
    @Test
    void aHarvesterBringsOreHomeAgainAndAgain() {
        Scenario story = Scenario.with(0, """
                0.........
                ......o...
                ......o...
                .....v....""");
        story.until(600, "the first load is home", s -> s.credits(0) == 200)
                .until(600, "and the second", s -> s.credits(0) == 400);
    }

    @Test
    void aTileIsMinedUntilItIsEmpty() {
        Scenario story = Scenario.with(0, """
                0.........
                ..........
                .....o....
                .....v....""");
        story.until(2000, "all is mined", s -> s.credits(0) == Rules.ORE_IN_A_TILE);
        assertThat(story.view(0).ore().credits(new Cell(5, 2))).isZero();
        story.until(100, "it is idle", s -> s.unit(0, HARVESTER).activity() == Activity.IDLE);
    }

    @Test
    void gemsLoadTwiceAsFast() {
        int ore = ticksUntilFirstDelivery("o");
        int gems = ticksUntilFirstDelivery("g");
        assertThat(ore - gems).isEqualTo(2 * Rules.GATHER_TICKS);
    }

    @Test
    void aRefineryNearTheOreSavesTheWay() {
        Scenario story = Scenario.with(0, """
                0...................
                ....................
                ....................
                ..............r.....
                .................vo.
                ....................""");
        story.until(400, "the first load is in the refinery", s -> s.credits(0) == 200);
        assertThat(story.unit(0, HARVESTER).at().x()).isGreaterThan(400);
    }

    @Test
    void aManualOrderWinsOverTheRound() {
        Scenario story = Scenario.with(0, """
                0.........
                ......o...
                .....v....
                ..........""");
        story.afterTicks(20).order(0, HARVESTER, new UnitOrder.Move(at(9, 3)));
        story.afterTicks(300).thenIsAt(0, HARVESTER, at(9, 3));
        story.order(0, HARVESTER, new UnitOrder.Harvest(at(6, 1)));
        story.until(800, "it works again", s -> s.credits(0) == 200);
    }

    @Test
    void onlyHarvestersHarvest() {
        Scenario.on("""
                ...o......
                .i........""")
                .order(0, INFANTRY, new UnitOrder.Harvest(at(3, 0)))
                .thenRefused(Rejection.Reason.CANNOT_HARVEST);
    }

    @Test
    void trainingIsPaidAtOnceAndTakesItsTime() {
        Scenario story = Scenario.with(250, """
                0....b....p...
                ..............
                ..............
                ..............""");
        story.when(new Command.Train(0, INFANTRY, 2, List.of()));
        assertThat(story.credits(0)).isEqualTo(50);
        story.afterTicks(Rules.of(INFANTRY).buildTicks() - 1);
        assertThat(story.units(0, INFANTRY)).hasSize(1);
        story.afterTicks(Rules.of(INFANTRY).buildTicks());
        assertThat(story.units(0, INFANTRY)).hasSize(2);
    }

    @Test
    void twoBarracksTrainTwiceAsFast() {
        Scenario story = Scenario.on("""
                0....b....p...
                ..............
                ..............
                .....b........
                ..............""");
        story.when(new Command.Train(0, INFANTRY, 4, List.of()))
                .afterTicks(2 * Rules.of(INFANTRY).buildTicks());
        assertThat(story.units(0, INFANTRY)).hasSize(4);
    }

    @Test
    void newUnitsGatherAtTheRallyPoint() {
        Scenario story = Scenario.on("""
                0....b....p...
                ..............
                ..............
                ..............""");
        EntityId barracks = story.building(0, BARRACKS).id();
        story.when(new Command.Rally(0, barracks, at(12, 3)), new Command.Train(0, INFANTRY, 1, List.of(barracks)));
        story.afterTicks(300).thenIsAt(0, INFANTRY, at(12, 3));
    }

    @Test
    void cancellingGivesTheWholePriceBack() {
        Scenario story = Scenario.with(300, """
                0....b....p...
                ..............
                ..............""");
        story.when(new Command.Train(0, INFANTRY, 3, List.of()))
                .afterTicks(20)
                .when(new Command.CancelTraining(0, INFANTRY, 2));
        assertThat(story.credits(0)).isEqualTo(200);
        assertThat(story.building(0, BARRACKS).queue()).hasSize(1);
        assertThat(story.building(0, BARRACKS).trainedPercent()).isPositive();
        story.when(new Command.CancelTraining(0, INFANTRY, 9));
        assertThat(story.credits(0)).isEqualTo(300);
        story.when(new Command.CancelTraining(0, INFANTRY, 1)).thenRefused(Rejection.Reason.NOTHING_TO_CANCEL);
    }

    @Test
    void tooFewCreditsAreToldInFigures() {
        Scenario.with(320, """
                0....w....p...
                ..............
                ..............""")
                .when(new Command.Train(0, TANK, 1, List.of()))
                .thenRefused(new Rejection.NotEnoughCredits(500, 320));
    }

    @Test
    void aMissingFactoryIsNamed() {
        Scenario.on("""
                0.........
                ..........
                ..........""")
                .when(new Command.Train(0, TANK, 1, List.of()))
                .thenRefused(new Rejection.MissingPrerequisite(TANK, WAR_FACTORY));
    }

    @Test
    void queuesAreNotEndless() {
        Scenario.with(100_000, """
                0....b....p...
                ..............
                ..............""")
                .when(new Command.Train(0, INFANTRY, 20, List.of()), new Command.Train(0, INFANTRY, 1, List.of()))
                .thenRefused(Rejection.Reason.QUEUE_FULL)
                .when(new Command.Train(0, INFANTRY, 21, List.of()))
                .thenRefused(Rejection.Reason.BAD_COUNT);
    }

    @Test
    void lowPowerHalvesTheWorkAndSilencesTurrets() {
        // Headquarters 50; two war factories, one turret: 80.
        Scenario story = Scenario.on("""
                0....w.......
                .............
                .....w...d...
                .............""");
        assertThat(story.view(0).status().lowPower()).isTrue();
        story.when(new Command.Train(0, TANK, 1, List.of()))
                .afterTicks(2 * Rules.of(TANK).buildTicks() - 2);
        assertThat(story.has(0, TANK)).isFalse();
        story.until(3, "the tank is there after twice the time", s -> s.has(0, TANK));
    }

    @Test
    void aTurretFiresOnlyWithPower() {
        assertThat(turretShots("""
                ...........
                .d....I....
                ...........""")).isPositive();
        assertThat(turretShots("""
                .w.w..w....
                .d....I....
                ...........""")).isZero();
    }

    private static long turretShots(String drawing) {
        return Scenario.on(drawing).afterTicks(60).events(Event.Fired.class).stream()
                .filter(shot -> shot.weapon() == WeaponClass.AUTOCANNON)
                .count();
    }

    @Test
    void aBuildingGrowsOnItsSite() {
        Scenario story = Scenario.with(300, """
                0...........
                ............
                ............
                ............""");
        story.when(new Command.Place(0, POWER_PLANT, new Cell(5, 1)));
        assertThat(story.credits(0)).isZero();
        assertThat(story.building(0, POWER_PLANT).finished()).isFalse();
        story.afterTicks(Rules.of(POWER_PLANT).buildTicks());
        assertThat(story.building(0, POWER_PLANT).finished()).isTrue();
        assertThat(story.building(0, POWER_PLANT).health()).isEqualTo(600);
        assertThat(story.events(Event.Built.class)).hasSize(1);
        assertThat(story.view(0).status().powerProduced()).isEqualTo(150);
    }

    @Test
    void sitesAreBuiltOneAfterTheOther() {
        Scenario story = Scenario.on("""
                0...........
                ............
                ............
                ............""");
        story.when(
                new Command.Place(0, POWER_PLANT, new Cell(5, 1)), new Command.Place(0, POWER_PLANT, new Cell(8, 1)));
        story.afterTicks(Rules.of(POWER_PLANT).buildTicks());
        assertThat(story.events(Event.Built.class)).hasSize(1);
        story.afterTicks(Rules.of(POWER_PLANT).buildTicks());
        assertThat(story.events(Event.Built.class)).hasSize(2);
    }

    @Test
    void anUnfinishedBuildingIsTakenBackForItsWholePrice() {
        Scenario story = Scenario.with(300, """
                0...........
                ............
                ............
                ............""");
        story.when(new Command.Place(0, POWER_PLANT, new Cell(5, 1))).afterTicks(50);
        story.when(
                new Command.CancelConstruction(0, story.building(0, POWER_PLANT).id()));
        assertThat(story.credits(0)).isEqualTo(300);
        assertThat(story.has(0, POWER_PLANT)).isFalse();
    }

    @Test
    void placesThatWillNotDoAreRefusedWithTheReason() {
        Scenario story = Scenario.on("""
                0......~............o...........
                ................................
                ................................
                ................................""");
        story.when(place(BARRACKS, 5, 1)).thenRefused(new Rejection.MissingPrerequisite(BARRACKS, POWER_PLANT));
        story.when(place(HQ, 5, 1)).thenRefused(Rejection.Reason.NOT_FOR_SALE);
        story.when(place(POWER_PLANT, 1, 1)).thenRefused(Rejection.Reason.GROUND_NOT_FREE);
        story.when(place(POWER_PLANT, 6, 0)).thenRefused(Rejection.Reason.GROUND_NOT_FREE);
        story.when(place(POWER_PLANT, 20, 0)).thenRefused(Rejection.Reason.TOO_FAR_FROM_HQ);
        story.when(place(POWER_PLANT, -1, 1)).thenRefused(Rejection.Reason.OUTSIDE_THE_MAP);
        story.when(place(POWER_PLANT, 5, 3)).thenRefused(Rejection.Reason.GROUND_NOT_FREE);
    }

    private static Command place(BuildingKind kind, int x, int y) {
        return new Command.Place(0, kind, new Cell(x, y));
    }

    @Test
    void repairCostsAndHeals() {
        Scenario story = Scenario.on("""
                ...............
                .p......T......
                ...............""");
        story.until(400, "the plant is hurt", s -> s.building(0, POWER_PLANT).health() < 500);
        story.order(1, TANK, new UnitOrder.Move(at(14, 1))).afterTicks(120);
        int before = story.credits(0);
        story.when(new Command.Repair(0, story.building(0, POWER_PLANT).id(), true));
        story.until(1200, "it is whole", s -> s.building(0, POWER_PLANT).health() == 600);
        assertThat(before - story.credits(0)).isBetween(1, 90);
        assertThat(story.building(0, POWER_PLANT).repairing()).isFalse();
        story.when(new Command.Repair(0, story.building(0, POWER_PLANT).id(), true))
                .thenRefused(Rejection.Reason.NOT_DAMAGED);
    }

    @Test
    void aSoldBuildingBringsHalfItsPrice() {
        Scenario story = Scenario.with(0, """
                0....p....
                ..........
                ..........""");
        story.when(new Command.Sell(0, story.building(0, POWER_PLANT).id()));
        assertThat(story.credits(0)).isEqualTo(150);
        assertThat(story.has(0, POWER_PLANT)).isFalse();
        story.when(new Command.Sell(0, story.building(0, HQ).id())).thenRefused(Rejection.Reason.NOT_FOR_SALE);
    }

    @Test
    void aTurretMakesNoUnits() {
        Scenario story = Scenario.on("""
                0....d....
                ..........
                ..........""");
        EntityId turret = story.building(0, DEFENSE_TURRET).id();
        story.when(new Command.Rally(0, turret, at(1, 1))).thenRefused(Rejection.Reason.MAKES_NO_UNITS);
        story.when(new Command.Train(0, INFANTRY, 1, List.of(turret))).thenRefused(Rejection.Reason.MAKES_NO_UNITS);
    }

    private static int ticksUntilFirstDelivery(String field) {
        Scenario story = Scenario.with(0, """
                0.........
                ..........
                .....%s....
                .....v....""".formatted(field));
        story.until(600, "a load is home", s -> s.credits(0) == 200);
        return story.world().tick();
    }
}

package rtscommander.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static rtscommander.sim.UnitKind.ARTILLERY;
import static rtscommander.sim.UnitKind.HARVESTER;
import static rtscommander.sim.UnitKind.HELICOPTER;
import static rtscommander.sim.UnitKind.INFANTRY;
import static rtscommander.sim.UnitKind.TANK;
import static rtscommander.support.Scenario.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import rtscommander.sim.UnitOrder.Attack;
import rtscommander.sim.UnitOrder.AttackMove;
import rtscommander.sim.UnitOrder.GuardPlace;
import rtscommander.sim.UnitOrder.Hold;
import rtscommander.sim.UnitOrder.Move;
import rtscommander.sim.UnitOrder.Patrol;
import rtscommander.support.Scenario;

class CombatTest {
    @Test
    void idleUnitsShootAtEnemiesThatComeNear() {
        Scenario.on("""
                ..........
                .t......I.
                ..........""").until(400, "the tank has won", story -> !story.has(1, INFANTRY));
    }

    @Test
    void anAttackOrderFollowsItsTarget() {
        Scenario story = Scenario.on("""
                ....................
                .t....V.............
                ....................""");
        story.order(1, HARVESTER, new Move(at(18, 1)));
        story.order(0, TANK, new Attack(story.unit(1, HARVESTER).id()));
        story.until(1500, "the harvester is hunted down", s -> !s.has(1, HARVESTER));
    }

    @Test
    void moveNeverFightsItsWay() {
        Scenario story = Scenario.on("""
                ....................
                .t..................
                ..........D.........""");
        story.order(0, TANK, new Move(at(18, 1))).afterTicks(270);
        story.thenIsAt(0, TANK, at(18, 1));
        assertThat(story.has(1, BuildingKind.DEFENSE_TURRET)).isTrue();
        assertThat(story.events(Event.Fired.class))
                .as("it fired while it drove")
                .isNotEmpty();
    }

    @Test
    void attackMoveFightsItsWay() {
        Scenario.on("""
                ....................
                .tt.......I.........
                ....................""")
                .order(0, TANK, new AttackMove(at(18, 1)))
                .until(
                        800,
                        "they arrive",
                        story -> story.units(0, TANK).stream()
                                .allMatch(unit ->
                                        unit.orders().isEmpty() && unit.at().x() > 17 * 40))
                .until(1, "and the enemy is dead", story -> !story.has(1, INFANTRY));
    }

    @Test
    void whoeverIsHitHitsBackAndThenGoesOnWithHisOrder() {
        Scenario.on("""
                ....................
                .t..................
                .........I..........
                ....................""")
                .order(0, TANK, new GuardPlace(at(3, 1)))
                .until(600, "the intruder is dead", story -> !story.has(1, INFANTRY))
                .afterTicks(200)
                .thenIsAt(0, TANK, at(3, 1));
    }

    @Test
    void anIdleUnitReturnsToItsPostAfterAChase() {
        Scenario story = Scenario.on("""
                ....................
                .t......V...........
                ....................""");
        story.order(1, HARVESTER, new UnitOrder.Stop());
        story.until(900, "the harvester is dead", s -> !s.has(1, HARVESTER)).afterTicks(200);
        story.thenIsAt(0, TANK, at(1, 1));
    }

    @Test
    void whoHoldsDoesNotFollow() {
        Scenario story = Scenario.on("""
                ....................
                .t.......V..........
                ....................""");
        story.order(1, HARVESTER, new UnitOrder.Stop());
        story.order(0, TANK, new Hold()).afterTicks(300);
        story.thenIsAt(0, TANK, at(1, 1));
        assertThat(story.has(1, HARVESTER)).isTrue();
    }

    @Test
    void aPatrolGoesToAndFro() {
        Scenario story = Scenario.on("""
                ..........
                .t........
                ..........""");
        story.order(0, TANK, new Patrol(at(8, 1)));
        for (int i = 0; i < 2; i++) {
            story.until(200, "it is there", s -> s.unit(0, TANK).at().x() > 7.5 * 40);
            story.until(200, "it is back", s -> s.unit(0, TANK).at().x() < 2.5 * 40);
        }
    }

    @Test
    void aPatrolGivesWayToWhatIsQueuedBehindIt() {
        Scenario.on("""
                ..........
                .t........
                ..........
                ..........""")
                .order(0, TANK, new Patrol(at(8, 1)))
                .queue(0, TANK, new Move(at(8, 3)))
                .until(300, "it stands", story -> story.unit(0, TANK).orders().isEmpty())
                .thenIsAt(0, TANK, at(8, 3));
    }

    @Test
    void anEscortComesAlongAndDefends() {
        Scenario story = Scenario.on("""
                ....................
                .vt.............I...
                ....................""");
        story.order(0, TANK, new UnitOrder.GuardEntity(story.unit(0, HARVESTER).id()));
        story.order(0, HARVESTER, new Move(at(12, 1)));
        story.until(900, "the attacker is dead", s -> !s.has(1, INFANTRY));
        assertThat(story.unit(0, TANK).at().distanceTo(story.unit(0, HARVESTER).at()))
                .isLessThan(200);
    }

    @Test
    void tanksCannotShootAtHelicopters() {
        Scenario story = Scenario.on("""
                ..........
                .t..H.....
                ..........""");
        story.order(0, TANK, new Attack(story.unit(1, HELICOPTER).id()));
        story.thenRefused(Rejection.Reason.CANNOT_ATTACK_THAT);
    }

    @Test
    void infantryBringsHelicoptersDown() {
        Scenario.on("""
                ...........
                .iii..H....
                .iii.......
                ...........""").until(600, "the helicopter is down", story -> !story.has(1, HELICOPTER));
    }

    @Test
    void artilleryBurstsHitEverythingAround() {
        Scenario story = Scenario.on("""
                ...........
                .a....II...
                ......II...
                ...........""");
        story.afterTicks(80);
        long hurt = story.view(0).units().stream()
                .filter(unit -> unit.owner() == 1 && unit.health() < 50)
                .count();
        assertThat(hurt
                        + 4
                        - story.view(0).units().stream()
                                .filter(unit -> unit.owner() == 1)
                                .count())
                .as("hurt or dead after the first shell")
                .isGreaterThan(1);
    }

    @Test
    void artilleryMustStandToFire() {
        Scenario story = Scenario.on("""
                ....................
                .a..................
                .......V............
                ....................""");
        story.order(0, ARTILLERY, new Move(at(12, 1))).afterTicks(100);
        assertThat(shotsOf(story, WeaponClass.HOWITZER)).isZero();
        story.order(0, ARTILLERY, new UnitOrder.Stop()).afterTicks(100);
        assertThat(shotsOf(story, WeaponClass.HOWITZER)).isPositive();
    }

    @Test
    void whatIsYoursCannotBeAttacked() {
        Scenario story = Scenario.on("""
                ..........
                .t..i.....
                ..........""");
        story.order(0, TANK, new Attack(story.unit(0, INFANTRY).id()));
        story.thenRefused(Rejection.Reason.TARGET_IS_YOURS);
    }

    @Test
    void nobodyCommandsTheEnemy() {
        Scenario story = Scenario.on("""
                ..........
                .t......T.
                ..........""");
        List<EntityId> enemy = List.of(story.unit(1, TANK).id());
        story.when(new Command.Order(0, enemy, new Move(at(1, 1)), false)).thenRefused(Rejection.Reason.NOT_YOURS);
    }

    @Test
    void whatWasNeverSeenCannotBeAttacked() {
        Scenario story = Scenario.on("""
                ............................
                .t........................T.
                ............................""");
        EntityId hidden = story.unit(1, TANK).id();
        story.order(0, TANK, new Attack(hidden)).thenRefused(Rejection.Reason.NO_SUCH_TARGET);
    }

    @Test
    void anOrderHoldsForTheLivingWhenSomeHaveFallen() {
        Scenario story = Scenario.on("""
                ..........
                .i........
                ..........""");
        List<EntityId> withAGhost =
                List.of(new EntityId(4711), story.unit(0, INFANTRY).id());
        story.when(new Command.Order(0, withAGhost, new Move(at(8, 1)), false)).afterTicks(150);
        story.thenNothingWasRefused().thenIsAt(0, INFANTRY, at(8, 1));
        story.when(new Command.Order(0, List.of(new EntityId(4711)), new Hold(), false))
                .thenRefused(Rejection.Reason.NO_SUCH_UNIT);
    }

    @Test
    void anAttackIsReportedOnceForANeighbourhood() {
        Scenario story = Scenario.on("""
                ..........
                .ii....T..
                .ii....T..
                ..........""");
        story.afterTicks(Rules.ATTACK_ALARM_TICKS - 50);
        assertThat(story.events(Event.UnderAttack.class).stream().filter(alarm -> alarm.player() == 0))
                .hasSize(1);
    }

    private static long shotsOf(Scenario story, WeaponClass weapon) {
        return story.events(Event.Fired.class).stream()
                .filter(shot -> shot.weapon() == weapon)
                .count();
    }
}

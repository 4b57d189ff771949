package rtscommander.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static rtscommander.sim.UnitKind.TANK;

import org.junit.jupiter.api.Test;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitOrder;
import rtscommander.support.Headquarters;

/// Orders that wait for events or end at them, in a base that is under fire from its first moment.
class EventOrdersTest {
    private static final String BESIEGED = """
            0...b.....................
            ..........................
            ..........................
            .p................t.......
            ....I.....................
            ..........................""";
    private static final String QUIET = """
            0...b.....................
            ..........................
            .p................t.......
            ..........................""";
    private static final String TANKS = "\"who\":{\"kinds\":[\"tank\"]}";

    private static boolean isHurt(Headquarters base) {
        int full = Rules.of(BuildingKind.POWER_PLANT).health();
        return base.scenario().building(0, BuildingKind.POWER_PLANT).health() * 100 < full * 95;
    }

    private static long answers(Headquarters base, Answer.Code code) {
        return base.answers().stream().filter(answer -> answer.code() == code).count();
    }

    @Test
    void whatIsMadeBecauseABuildingIsHurtIsMadeOnce() {
        Headquarters base = Headquarters.on(BESIEGED)
                .say("{\"do\":\"train\",\"what\":\"infantry\","
                        + "\"when\":{\"on\":\"low_health\",\"what\":\"power_plant\",\"value\":95}}")
                .until(600, "infantry is trained", it -> answers(it, Answer.Code.TRAINED) == 1)
                .ticks(2 * StandingOrders.REARM_TICKS + 20);
        assertThat(answers(base, Answer.Code.TRAINED)).isEqualTo(1);
        assertThat(base.list()).isEmpty();
    }

    @Test
    void whatFollowsAnOrderForEventsBeginsWhenThatWasDoneForTheFirstTime() {
        Headquarters base = Headquarters.on(BESIEGED)
                .say("{\"do\":\"move\"," + TANKS + ",\"to\":{\"x\":500,\"y\":20},"
                        + "\"when\":{\"on\":\"base_attacked\"},\"repeat\":true},"
                        + "{\"do\":\"train\",\"what\":\"infantry\",\"then\":true}")
                .until(600, "the tank comes", it -> !it.orders(TANK).isEmpty());
        assertThat(answers(base, Answer.Code.TRAINED)).isZero();
        base.until(600, "infantry is trained", it -> answers(it, Answer.Code.TRAINED) == 1);
        assertThat(base.list().getFirst().order().verb()).isEqualTo(Verb.MOVE);
    }

    @Test
    void anOrderDoesNotEndBeforeItHasBegun() {
        Headquarters base = Headquarters.on(QUIET)
                .say("{\"do\":\"defend\",\"when\":{\"on\":\"enemy_seen\"},"
                        + "\"until\":{\"on\":\"credits\",\"value\":1000}}")
                .ticks(20);
        assertThat(base.list()).extracting(StandingOrder::running).containsExactly(false);
    }

    @Test
    void anOrderThatEndsAtOnceIsAnswered() {
        Headquarters base = Headquarters.on(BESIEGED)
                .say("{\"do\":\"move\"," + TANKS + ",\"to\":{\"x\":900,\"y\":20},\"until\":{\"on\":\"enemy_seen\"}}");
        assertThat(base.answers()).extracting(Answer::code).containsExactly(Answer.Code.ORDERED, Answer.Code.DONE);
        assertThat(base.orders(TANK)).isEmpty();
        assertThat(base.list()).isEmpty();
    }

    @Test
    void whoFightsUntilHeIsHurtCaresForHisOwnHealthOnly() {
        Headquarters base = Headquarters.on(BESIEGED)
                .say("{\"do\":\"hold\"," + TANKS + ",\"until\":{\"on\":\"low_health\",\"value\":95}}")
                .until(600, "the base is hurt", EventOrdersTest::isHurt)
                .ticks(3);
        assertThat(base.orders(TANK)).containsExactly(new UnitOrder.Hold());
    }

    @Test
    void ofSeveralOnlyTheOneThatIsHurtStops() {
        Headquarters base = Headquarters.on("""
                0...............................
                ................................
                ................................
                ................TT..t.......t...
                ................TT..............
                ................................""")
                .say("{\"do\":\"hold\"," + TANKS + ",\"until\":{\"on\":\"low_health\",\"value\":95}}")
                .until(400, "one of them stops", it -> it.orders(TANK).size() == 1);
        assertThat(base.list()).hasSize(1);
    }
}

package rtscommander.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static rtscommander.sim.UnitKind.INFANTRY;
import static rtscommander.sim.UnitKind.TANK;

import java.util.List;
import org.junit.jupiter.api.Test;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Event;
import rtscommander.sim.UnitOrder;
import rtscommander.support.Headquarters;
import rtscommander.support.Scenario;

/// What takes orders back, and what does not.
class WithdrawnOrdersTest {
    private static final String CAMP = """
            0...b.....................
            ..........................
            ....p.....................
            ..............t...........""";
    private static final String TANK_GOES =
            "{\"do\":\"move\",\"who\":{\"kinds\":[\"tank\"]},\"to\":{\"x\":900,\"y\":140}";

    @Test
    void noMoreInfantryMeansNoMoreThoughNoneIsInTrainingJustNow() {
        Headquarters poor = new Headquarters(Scenario.with(50, CAMP))
                .say("{\"do\":\"train\",\"what\":\"infantry\",\"repeat\":true}");
        assertThat(poor.list()).hasSize(1);
        poor.say("{\"do\":\"cancel\",\"what\":\"infantry\"}");
        assertThat(poor.lastAnswer().code()).isEqualTo(Answer.Code.DONE);
        assertThat(poor.list()).isEmpty();
        poor.say("{\"do\":\"cancel\",\"what\":\"infantry\"}");
        assertThat(poor.refusal()).isEqualTo("nothing_to_cancel");
    }

    @Test
    void cancellingEverythingHaltsWhoIsUnderWay() {
        Headquarters camp = Headquarters.on(CAMP)
                .say(TANK_GOES + ",\"repeat\":true}")
                .say("{\"do\":\"cancel\"}")
                .confirm();
        assertThat(camp.lastAnswer().code()).isEqualTo(Answer.Code.DONE);
        assertThat(camp.list()).isEmpty();
        assertThat(camp.ticks(100).orders(TANK)).isEmpty();
    }

    @Test
    void aClickThatTheWorldRefusesLeavesTheSentenceAlone() {
        Headquarters camp = Headquarters.on(CAMP).say(TANK_GOES + "}");
        camp.byHand(camp.scenario().unit(0, TANK), new UnitOrder.Attack(new EntityId(9999)))
                .ticks(3);
        assertThat(camp.scenario().events(Event.Refused.class)).hasSize(1);
        assertThat(camp.list()).hasSize(1);
        camp.undo();
        assertThat(camp.lastAnswer().code()).isEqualTo(Answer.Code.UNDONE);
        assertThat(camp.orders(TANK)).isEmpty();
    }

    @Test
    void unitsThatTheHandOrderedBeforeDoNotCountForTheSentence() {
        Headquarters camp = Headquarters.on(CAMP);
        camp.scenario().when(new Command.Train(0, INFANTRY, 3, List.of()));
        camp.say("{\"do\":\"train\",\"what\":\"infantry\",\"count\":2}," + TANK_GOES + ",\"then\":true}")
                .until(900, "the tank goes", it -> !it.orders(TANK).isEmpty());
        assertThat(camp.scenario().units(0, INFANTRY)).hasSize(5);
    }

    @Test
    void stoppingCannotBeUndone() {
        Headquarters camp = Headquarters.on(CAMP)
                .say(TANK_GOES + "}")
                .say("{\"do\":\"stop\"}")
                .undo();
        assertThat(camp.refusal()).isEqualTo("cannot_be_undone");
    }
}

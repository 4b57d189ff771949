package rtscommander.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import rtscommander.protocol.ServerMessage;
import rtscommander.sim.Event;
import rtscommander.sim.Outcome;
import rtscommander.sim.Rules;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.map.MapGenerator;
import rtscommander.sim.view.FogView;
import rtscommander.sim.view.OreView;
import rtscommander.sim.view.PlayerStatus;
import rtscommander.sim.view.PlayerView;

class OutboxTest {
    private static final GameMap MAP = MapGenerator.generate(1, Rules.MIN_MAP_SIZE, Rules.MIN_MAP_SIZE);
    private static final FogView FOG = new FogView(MAP.width(), new byte[MAP.size()]);
    private static final OreView ORE = new OreView(MAP.width(), new short[MAP.size()]);

    private final HandWire wire = new HandWire();
    private final Outbox outbox = new Outbox(wire, Runnable::run);

    private static PlayerView view(int tick, Event... events) {
        return new PlayerView(
                0,
                tick,
                new Outcome.Running(),
                MAP,
                FOG,
                ORE,
                new PlayerStatus(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(events));
    }

    private void show(int tick, Event... events) {
        outbox.show(view(tick, events), false, tick);
    }

    @Test
    void aSlowClientGetsTheNewestViewAndSkipsTheRest() {
        show(1);
        show(2);
        show(3);
        wire.takes(1);
        assertThat(wire.ticks()).containsExactly(1, 3);
    }

    @Test
    void theEventsOfSkippedViewsAreToldWithTheNext() {
        show(1);
        show(2, new Event.NukeReady(0));
        show(3, new Event.Eliminated(1));
        wire.takes(1);
        assertThat(wire.sent.getLast()).contains("nuke_ready", "eliminated");
    }

    @Test
    void aDifferenceIsFromTheViewThatWasSent() {
        show(1);
        show(2);
        wire.takes(2);
        assertThat(wire.sent.getFirst()).contains("\"full\":true");
        assertThat(wire.sent.getLast()).contains("\"full\":false", "\"tick\":2");
    }

    @Test
    void aWelcomeDropsWhatWasOfTheOldMatchAndBeginsWithAWholeView() {
        show(1);
        show(2, new Event.NukeReady(0));
        outbox.begin(new ServerMessage.Welcome("0", "token", 1, false, 0, 1, MAP));
        show(3);
        wire.takes(2);
        assertThat(wire.sent.get(1)).contains("welcome");
        assertThat(wire.sent.get(2)).contains("\"tick\":3", "\"full\":true").doesNotContain("nuke_ready");
    }

    @Test
    void theViewAfterAPauseIsWholeAgain() {
        outbox.show(view(1), true, 0);
        wire.takes(1);
        show(2);
        assertThat(wire.sent.getFirst()).contains("\"paused\":true");
        assertThat(wire.sent.getLast()).contains("\"full\":true", "\"paused\":false");
    }

    @Test
    void messagesGoBeforeViewsAndInOrder() {
        show(1);
        show(2);
        outbox.say(new ServerMessage.Pong(1));
        outbox.say(new ServerMessage.Pong(2));
        wire.takes(3);
        assertThat(wire.sent.subList(1, 3))
                .containsExactly("{\"type\":\"pong\",\"at\":1}", "{\"type\":\"pong\",\"at\":2}");
    }

    @Test
    void aClientThatDoesNotReadCostsOneViewUntilTooMuchHappened() {
        show(1);
        Event[] battle =
                Collections.nCopies(Outbox.MOST_EVENTS, new Event.NukeReady(0)).toArray(Event[]::new);
        show(2, battle);
        assertThat(wire.cut).isFalse();
        show(3, battle[0]);
        assertThat(wire.cut).isTrue();
        assertThat(wire.sent).hasSize(1);
    }

    @Test
    void aClientThatAsksAndDoesNotReadIsCutOff() {
        for (int i = 0; i <= Outbox.MOST_MESSAGES; i++) {
            outbox.say(new ServerMessage.Pong(i));
        }
        assertThat(wire.cut).isFalse();
        outbox.say(new ServerMessage.Pong(0));
        assertThat(wire.cut).isTrue();
    }

    @Test
    void theLastWordsAreSentBeforeItCloses() {
        show(1);
        show(2);
        outbox.say(new ServerMessage.Bye(ServerMessage.ByeReason.SHUTDOWN));
        outbox.end(1001, "bye");
        show(3);
        assertThat(wire.closed).isZero();
        wire.takes(2);
        assertThat(wire.sent).hasSize(2).last().asString().contains("shutdown");
        assertThat(wire.closed).isEqualTo(1001);
    }

    @Test
    void aConnectionThatFailsIsCut() {
        show(1);
        wire.fails();
        show(2);
        assertThat(wire.cut).isTrue();
        assertThat(wire.sent).hasSize(1);
    }

    /// A connection whose frames arrive when the test says so.
    private static final class HandWire implements Wire {
        final List<String> sent = new ArrayList<>();
        final List<Runnable> arrived = new ArrayList<>();
        final List<Runnable> failed = new ArrayList<>();
        int closed;
        boolean cut;

        @Override
        public void send(String text, Runnable onSent, Runnable onFailed) {
            sent.add(text);
            arrived.add(onSent);
            failed.add(onFailed);
        }

        void takes(int frames) {
            for (int i = 0; i < frames; i++) {
                arrived.removeFirst().run();
            }
        }

        void fails() {
            failed.getLast().run();
        }

        List<Integer> ticks() {
            return sent.stream()
                    .map(text -> Integer.parseInt(text.replaceAll(".*\"tick\":(\\d+).*", "$1")))
                    .toList();
        }

        @Override
        public void close(int code, String reason) {
            closed = code;
        }

        @Override
        public void cut() {
            cut = true;
        }
    }
}

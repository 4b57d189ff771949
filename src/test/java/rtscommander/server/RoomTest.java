package rtscommander.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import rtscommander.analysis.Analysts;
import rtscommander.llm.LlmService;
import rtscommander.llm.ModelState;
import rtscommander.llm.RequestState;
import rtscommander.llm.ScriptedModel;
import rtscommander.match.CommandQueue.Submission;
import rtscommander.match.Match;
import rtscommander.match.RecordEntry;
import rtscommander.match.RecordEntry.Reason;
import rtscommander.nl.Gesture;
import rtscommander.nl.ModelTranslator;
import rtscommander.nl.RulesThenModel;
import rtscommander.protocol.ServerMessage;
import rtscommander.protocol.ServerMessage.RefusalReason;
import rtscommander.sim.Command;
import rtscommander.sim.UnitKind;
import rtscommander.support.NoModel;
import rtscommander.support.ScriptedInterpreter;

/// A room by hand: the test is its tick thread, and the frames that its client is sent are a list.
class RoomTest {
    private static final Submission TRAIN =
            new Submission(new Command.Train(0, UnitKind.INFANTRY, 1, List.of()), () -> {});

    private final List<RecordEntry> records = new ArrayList<>();
    private final MatchMaker matches = new MatchMaker(
            OptionalLong.of(7),
            seed -> view -> List.of(),
            ScriptedInterpreter.deaf(),
            NoModel.ANALYSTS,
            () -> records::add);
    private final Visitor visitor = new Visitor("visitor", new SentenceCount());
    private final Game game = matches.start(OptionalLong.empty(), visitor);
    private final Match match = game.match();
    private final Room room = new Room("token", "test", visitor, game);
    private final List<String> frames = new ArrayList<>();
    private final Session session = session();

    private Session session() {
        Wire wire = new Wire() {
            @Override
            public void send(String text, Runnable sent, Runnable failed) {
                frames.add(text);
                sent.run();
            }

            @Override
            public void close(int code, String reason) {
                frames.add("closed " + code);
            }

            @Override
            public void cut() {
                frames.add("cut");
            }
        };
        return new Session(wire, Runnable::run);
    }

    private boolean beats(int count) {
        boolean open = true;
        for (int i = 0; i < count; i++) {
            open = room.tick(ServerMessage.Model.NONE);
        }
        return open;
    }

    @Test
    void theModelDoesNotWorkOnForAMatchThatWasGivenUp() {
        ScriptedModel model = new ScriptedModel(500);
        try (LlmService service = LlmService.start(Optional.of(model), Map.of(), status -> {})) {
            await().until(() -> service.status().state() == ModelState.READY);
            MatchMaker listening = new MatchMaker(
                    OptionalLong.of(7),
                    seed -> view -> List.of(),
                    new RulesThenModel(RulesThenModel.NO_RULES, new ModelTranslator(service), System::nanoTime),
                    new Analysts(service, Runnable::run),
                    () -> records::add);
            Room busy = new Room("token", "test", visitor, listening.start(OptionalLong.empty(), visitor));
            assertThat(busy.hear(1, "something clever", Gesture.NONE)).isEmpty();
            busy.play(listening.start(OptionalLong.empty(), visitor));
            model.reads(1, 2);
            await().until(() -> service.status().requests().getFirst().state() == RequestState.CANCELLED);
        }
    }

    @Test
    void aRoomIsGivenUpAfterHalfAnHourWithoutItsPlayer() {
        session.enter(room, false);
        beats(5);
        session.closed();
        assertThat(beats(Room.PATIENCE - 1)).isTrue();
        assertThat(beats(1)).isFalse();
    }

    @Test
    void whoComesBackInTimeIsShownThePauseAndThenPlaysOn() {
        session.enter(room, false);
        beats(5);
        session.closed();
        beats(Room.PATIENCE - 1);
        session().enter(room, true);
        frames.clear();
        assertThat(beats(2)).isTrue();
        assertThat(frames.get(0)).contains("\"type\":\"welcome\"", "\"resumed\":true");
        frames.removeIf(frame -> frame.contains("\"type\":\"standing\"")
                || frame.contains("\"type\":\"model\"")
                || frame.contains("\"type\":\"report\""));
        assertThat(frames.get(1)).contains("\"tick\":4", "\"full\":true", "\"paused\":true");
        assertThat(frames.get(2)).contains("\"tick\":5", "\"full\":true", "\"paused\":false");
    }

    /// Another tab may have begun a new match meanwhile; the old picture must not go on under new units.
    @Test
    void whoComesBackIsToldWhetherItIsTheSameMatch() {
        session.enter(room, false);
        beats(3);
        session().enter(room, true);
        beats(2);
        room.play(matches.start(OptionalLong.empty(), visitor));
        session().enter(room, true);
        beats(2);
        assertThat(frames)
                .filteredOn(frame -> frame.contains("\"type\":\"welcome\""))
                .extracting(frame -> frame.replaceFirst(".*(\"match\":\\d+).*", "$1"))
                .containsExactly("\"match\":1", "\"match\":1", "\"match\":2");
    }

    @Test
    void aMatchThatIsOverTakesNoCommandsAndStandsAsItIs() {
        session.enter(room, false);
        beats(3);
        match.abandon();
        assertThat(room.offer(TRAIN)).map(ServerMessage.Refused::reason).contains(RefusalReason.MATCH_OVER);
        frames.clear();
        assertThat(beats(3)).isTrue();
        assertThat(frames).isEmpty();
    }

    /// Its card on the page would wait for ever.
    @Test
    void aSentenceThatIsRefusedIsNamed() {
        session.enter(room, false);
        beats(3);
        match.abandon();
        frames.clear();
        Rooms rooms = new Rooms("test", matches, NoModel::status, 1);
        Ingress ingress = new Ingress(rooms, session, System::nanoTime);
        ingress.receive("{\"type\":\"say\",\"seq\":4,\"text\":\"halt\",\"selected\":[],\"pointer\":[]}");
        ingress.receive("{\"type\":\"confirm\",\"seq\":3,\"choice\":0}");
        ingress.receive("{\"type\":\"undo\"}");
        assertThat(frames)
                .extracting(frame -> frame.replaceFirst(".*over\\.\"", ""))
                .containsExactly(",\"sentence\":4}", ",\"sentence\":3}", "}");
    }

    @Test
    void aQueueThatIsFullIsToldToTheSender() {
        session.enter(room, false);
        while (match.offer(TRAIN)) {
            assertThat(match.end()).isEmpty();
        }
        assertThat(room.offer(TRAIN)).map(ServerMessage.Refused::reason).contains(RefusalReason.QUEUE_FULL);
        beats(2);
        assertThat(room.offer(TRAIN)).isEmpty();
    }

    @Test
    void everyMatchThatIsGivenUpHasItsRecordEnded() {
        session.enter(room, false);
        beats(3);
        room.play(matches.start(OptionalLong.of(8), visitor));
        room.play(matches.start(OptionalLong.of(9), visitor));
        beats(3);
        room.close();
        assertThat(records)
                .filteredOn(entry -> entry instanceof RecordEntry.End)
                .containsExactly(
                        new RecordEntry.End(2, Reason.ABANDONED),
                        new RecordEntry.End(0, Reason.ABANDONED),
                        new RecordEntry.End(2, Reason.ABANDONED));
    }
}

package rtscommander.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rtscommander.match.CommandQueue.Submission;
import rtscommander.match.RecordEntry.Reason;
import rtscommander.sim.Command;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.World;
import rtscommander.sim.map.MapGenerator;

class MatchTest {
    private static final int SIZE = Rules.MIN_MAP_SIZE;
    private static final Command TRAIN = new Command.Train(0, UnitKind.HARVESTER, 1, List.of());
    private static final Command CANCEL = new Command.CancelTraining(1, UnitKind.TANK, 1);

    private final List<RecordEntry> taken = new ArrayList<>();

    private Match match(Map<Integer, Controller> controllers) {
        return Match.start(3, new World(MapGenerator.generate(3, SIZE, SIZE)), controllers, taken::add);
    }

    private static void ticks(Match match, int count) {
        for (int i = 0; i < count; i++) {
            match.tick();
        }
    }

    @Test
    void aCommandIsJudgedInTheNextTick() {
        Match match = match(Map.of());
        List<Integer> judgedIn = new ArrayList<>();
        match.tick();
        match.offer(new Submission(TRAIN, () -> judgedIn.add(match.view(0).tick() + 1)));
        assertThat(judgedIn).isEmpty();
        match.tick();
        assertThat(judgedIn).containsExactly(2);
        assertThat(taken).contains(new RecordEntry.Commands(2, List.of(TRAIN)));
    }

    @Test
    void aFullQueueIsToldToTheSender() {
        Match match = match(Map.of());
        Submission submission = new Submission(TRAIN, () -> {});
        for (int i = 0; i < Match.LONGEST_QUEUE; i++) {
            assertThat(match.offer(submission)).isTrue();
        }
        assertThat(match.offer(submission)).isFalse();
        match.tick();
        assertThat(match.offer(submission)).isTrue();
    }

    @Test
    void aControllerSeesItsOwnViewAndIsObeyedInTheTickAfter() {
        Match match = match(Map.of(1, view -> view.tick() == 1 && view.player() == 1 ? List.of(CANCEL) : List.of()));
        ticks(match, 3);
        assertThat(taken)
                .filteredOn(entry -> entry instanceof RecordEntry.Commands)
                .containsExactly(new RecordEntry.Commands(2, List.of(CANCEL)));
    }

    @Test
    void theRecordHasSeedSizeRulesAndAHashEveryTwentyTicks() {
        Match match = match(Map.of());
        ticks(match, 45);
        assertThat(taken).first().isEqualTo(new RecordEntry.Start(Rules.VERSION, 3, SIZE, SIZE));
        assertThat(taken)
                .filteredOn(entry -> entry instanceof RecordEntry.Hash)
                .extracting(entry -> ((RecordEntry.Hash) entry).tick())
                .containsExactly(20, 40);
    }

    @Test
    void aFaultEndsTheMatchAndLeavesTheCommandsThatLedThere() {
        IllegalStateException fault = new IllegalStateException("a rule gave up");
        Match match = match(Map.of(1, view -> {
            if (view.tick() == 2) {
                throw fault;
            }
            return List.of();
        }));
        match.tick();
        match.offer(new Submission(TRAIN, () -> {}));
        ticks(match, 5);
        assertThat(match.end()).contains(Reason.FAILED);
        assertThat(match.fault()).contains(fault);
        assertThat(taken).endsWith(new RecordEntry.Commands(2, List.of(TRAIN)), new RecordEntry.End(2, Reason.FAILED));
    }

    @Test
    void anAbandonedMatchStandsStillAndItsRecordEnds() {
        Match match = match(Map.of());
        ticks(match, 3);
        match.abandon();
        ticks(match, 3);
        assertThat(match.view(0).tick()).isEqualTo(3);
        assertThat(taken).endsWith(new RecordEntry.End(3, Reason.ABANDONED));
    }

    @Test
    void aReplayMeetsEveryHashAgain() {
        Match match = match(Map.of(1, view -> List.of(CANCEL)));
        match.offer(new Submission(TRAIN, () -> {}));
        ticks(match, 100);
        match.abandon();
        assertThat(Replay.of(record())).isInstanceOfSatisfying(Replay.Result.Same.class, same -> {
            assertThat(same.ticks()).isEqualTo(100);
            assertThat(same.hashesCompared()).isEqualTo(5);
        });
    }

    @Test
    void aReplayNamesTheFirstTickThatDiffers() {
        Match match = match(Map.of());
        ticks(match, 100);
        taken.replaceAll(entry -> entry instanceof RecordEntry.Hash(int tick, long hash) && tick >= 60
                ? new RecordEntry.Hash(tick, hash + 1)
                : entry);
        assertThat(Replay.of(record()))
                .isInstanceOfSatisfying(
                        Replay.Result.Differs.class,
                        differs -> assertThat(differs.tick()).isEqualTo(60));
    }

    @Test
    void aReplayOfOtherRulesIsNotPlayed() {
        MatchRecord record = new MatchRecord(new RecordEntry.Start(Rules.VERSION + 1, 3, SIZE, SIZE), List.of());
        assertThat(Replay.of(record)).isEqualTo(new Replay.Result.OtherRules(Rules.VERSION + 1));
    }

    @Test
    void aReplayThatFailsNamesTheFault() {
        List<RecordEntry> twoStarts = List.of(new RecordEntry.Start(Rules.VERSION, 3, SIZE, SIZE));
        assertThat(Replay.on(MapGenerator.generate(3, SIZE, SIZE), twoStarts)).isInstanceOf(Replay.Result.Failed.class);
    }

    private MatchRecord record() {
        return new MatchRecord((RecordEntry.Start) taken.getFirst(), taken.subList(1, taken.size()));
    }
}

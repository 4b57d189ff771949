package rtscommander.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rtscommander.match.MatchRecord;
import rtscommander.match.RecordEntry;
import rtscommander.match.RecordEntry.Reason;
import rtscommander.match.Recorder;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;

class RecordTest {
    private static final RecordEntry.Start START = new RecordEntry.Start(1, 42, 96, 72);
    private static final List<RecordEntry> ENTRIES = List.of(
            new RecordEntry.Commands(
                    1,
                    List.of(
                            new Command.Order(
                                    0,
                                    List.of(new EntityId(7), new EntityId(8)),
                                    new UnitOrder.Move(new Point(0.1 + 0.2, 480)),
                                    true),
                            new Command.Train(1, UnitKind.TANK, -3, List.of()),
                            new Command.Place(1, BuildingKind.BARRACKS, new Cell(3, 4)))),
            new RecordEntry.Hash(20, -2),
            new RecordEntry.End(30, Reason.ABANDONED));

    @TempDir
    private Path folder;

    private void keep(List<RecordEntry> entries) throws IOException {
        try (RecordStore store = RecordStore.in(folder, 5)) {
            Recorder recorder = store.begin();
            recorder.add(START);
            entries.forEach(recorder::add);
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatWasTakenDownIsReadBack() throws IOException, BadFrame {
        keep(ENTRIES);
        assertThat(RecordFile.read(files().getFirst())).isEqualTo(new MatchRecord(START, ENTRIES));
    }

    @Test
    void aLineThatAKilledServerLeftTornIsLeftOut() throws IOException, BadFrame {
        keep(ENTRIES);
        Path file = files().getFirst();
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 9));
        assertThat(RecordFile.read(file)).isEqualTo(new MatchRecord(START, ENTRIES.subList(0, 2)));
    }

    @Test
    void aBadLineIsNamed() throws IOException {
        keep(ENTRIES);
        Path file = files().getFirst();
        Files.writeString(file, Files.readString(file).replace("\"tick\":20,", ""));
        assertThatExceptionOfType(BadFrame.class)
                .isThrownBy(() -> RecordFile.read(file))
                .withMessage("Line 3: Field \"tick\" is missing in a line of type \"hash\".");
    }

    @Test
    void aRecordBeginsWithItsStartAndHasNoOther() throws IOException {
        Path file = folder.resolve("record");
        Files.writeString(file, "{\"type\":\"hash\",\"tick\":20,\"hash\":\"0000000000000001\"}\n");
        assertThatExceptionOfType(BadFrame.class)
                .isThrownBy(() -> RecordFile.read(file))
                .withMessage("Line 1: A record begins with a line of type \"start\".");
        Files.writeString(file, (RecordJson.write(START) + "\n").repeat(2));
        assertThatExceptionOfType(BadFrame.class)
                .isThrownBy(() -> RecordFile.read(file))
                .withMessage("Line 2: A record has one line of type \"start\".");
        Files.writeString(file, "");
        assertThatExceptionOfType(BadFrame.class)
                .isThrownBy(() -> RecordFile.read(file))
                .withMessage("The record is empty.");
    }

    @Test
    void linesAreOnDiskWhileTheMatchGoesOn() throws IOException {
        try (RecordStore store = RecordStore.in(folder, 5)) {
            Recorder recorder = store.begin();
            recorder.add(START);
            recorder.add(ENTRIES.getFirst());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(RecordFile.read(files().getFirst()))
                            .isEqualTo(new MatchRecord(START, ENTRIES.subList(0, 1))));
        }
    }

    @Test
    void onlySoManyRecordsAreKeptAndTheOldestGoFirst() throws IOException, BadFrame {
        try (RecordStore store = RecordStore.in(folder, 3)) {
            for (int seed = 0; seed < 8; seed++) {
                Recorder recorder = store.begin();
                recorder.add(new RecordEntry.Start(1, seed, 96, 72));
                recorder.add(new RecordEntry.End(1, Reason.FINISHED));
            }
        }
        assertThat(files()).hasSize(3);
        assertThat(RecordFile.read(files().getFirst()).start().seed()).isEqualTo(5);
    }

    @Test
    void theRecordOfARunningMatchIsNeverDeleted() throws IOException, BadFrame {
        try (RecordStore store = RecordStore.in(folder, 1)) {
            Recorder running = store.begin();
            running.add(START);
            for (int seed = 0; seed < 4; seed++) {
                Recorder recorder = store.begin();
                recorder.add(new RecordEntry.Start(1, seed, 96, 72));
                recorder.add(new RecordEntry.End(1, Reason.FINISHED));
            }
            running.add(ENTRIES.getLast());
        }
        assertThat(RecordFile.read(files().getFirst())).isEqualTo(new MatchRecord(START, List.of(ENTRIES.getLast())));
    }
}

package rtscommander;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rtscommander.ai.Opponent;
import rtscommander.match.Match;
import rtscommander.match.MatchRecord;
import rtscommander.match.RecordEntry;
import rtscommander.protocol.BadFrame;
import rtscommander.protocol.RecordFile;
import rtscommander.protocol.RecordStore;
import rtscommander.sim.Rules;
import rtscommander.sim.World;
import rtscommander.sim.map.MapGenerator;
import rtscommander.support.Divergence;
import rtscommander.support.Golden;

/// Plays recorded matches again and compares the hash of every twentieth tick: whatever changes the course of a match
/// shows up here, wanted or not.
///
/// A difference is right only when the rules were meant to change. Then raise [Rules#VERSION], write the files anew
/// (see [Golden]: they are played by the computer opponent of that day) and say why in the commit. To see what changed
/// first, compare the description that a failure leaves in `target/` with that of the commit before.
class GoldenReplayTest {
    private static final int TICKS = 6000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aRecordedMatchTakesTheSameCourse(long seed, @TempDir Path scratch) throws IOException, BadFrame {
        Path file = Path.of("src/test/resources/replays/rules-" + Rules.VERSION + "-seed-" + seed + ".jsonl");
        if (Golden.writes()) {
            Files.createDirectories(file.getParent());
            Files.copy(play(seed, scratch), file, StandardCopyOption.REPLACE_EXISTING);
        }
        MatchRecord record = RecordFile.read(file);
        RecordEntry.Start start = record.start();
        World world = new World(MapGenerator.generate(start.seed(), start.width(), start.height()));
        for (RecordEntry entry : record.entries()) {
            switch (entry) {
                case RecordEntry.Start again -> throw new AssertionError("a match starts once");
                case RecordEntry.Commands commands -> {
                    stepTo(world, commands.tick() - 1);
                    world.step(commands.commands());
                }
                case RecordEntry.Hash hash -> {
                    stepTo(world, hash.tick());
                    if (world.hash() != hash.hash()) {
                        Path description = Path.of("target/seed-" + seed + "-tick-" + hash.tick() + ".txt");
                        Files.write(description, Divergence.lines(world));
                        throw new AssertionError(
                                "seed " + seed + " takes another course at tick " + hash.tick() + " or up to 19 ticks"
                                        + " before; what the world is like then was written to " + description);
                    }
                }
                case RecordEntry.End end -> stepTo(world, end.tick());
            }
        }
        assertThat(world.tick()).isGreaterThanOrEqualTo(TICKS);
    }

    private static void stepTo(World world, int tick) {
        while (world.tick() < tick) {
            world.step(List.of());
        }
    }

    /// The record of the first minutes of a match of two computer opponents.
    private static Path play(long seed, Path folder) throws IOException {
        try (RecordStore store = RecordStore.in(folder, 1)) {
            Opponent west = new Opponent(0);
            Opponent east = new Opponent(1);
            Match match = Match.start(
                    seed,
                    new World(MapGenerator.generate(seed, Rules.DEFAULT_MAP_WIDTH, Rules.DEFAULT_MAP_HEIGHT)),
                    Map.of(0, west::decide, 1, east::decide),
                    store.begin());
            for (int tick = 0; tick < TICKS; tick++) {
                match.tick();
            }
            match.abandon();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}

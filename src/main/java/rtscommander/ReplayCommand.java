package rtscommander;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rtscommander.match.Replay;
import rtscommander.protocol.BadFrame;
import rtscommander.protocol.RecordFile;
import rtscommander.sim.Rules;

/// Plays a match again from its record.
@Command(
        name = "replay",
        description = "Plays a recorded match again and names the first tick that differs.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The record, from the folder records of the server's --data-dir.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException, BadFrame {
        return switch (Replay.of(RecordFile.read(file))) {
            case Replay.Result.Same(int ticks, int compared, long hash) -> {
                System.out.printf(
                        "%d ticks played again, %d hashes the same; the last is %016x.%n", ticks, compared, hash);
                yield 0;
            }
            case Replay.Result.Differs(int tick, long recorded, long replayed) -> {
                System.out.printf(
                        "Tick %d differs: the record has the hash %016x, this game gets %016x.%n",
                        tick, recorded, replayed);
                yield 1;
            }
            case Replay.Result.Failed(int tick, RuntimeException fault) -> {
                System.out.printf("Tick %d fails: %s%n", tick, fault);
                yield 1;
            }
            case Replay.Result.OtherRules(int version) -> {
                System.out.printf(
                        "The record was made under rules %d, and this game plays rules %d.%n", version, Rules.VERSION);
                yield 1;
            }
        };
    }
}

package rtscommander;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
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

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, BadFrame {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        return switch (Replay.of(RecordFile.read(file))) {
            case Replay.Result.Same(int ticks, int compared, long hash) -> {
                out.printf("%d ticks played again, %d hashes the same; the last is %016x.%n", ticks, compared, hash);
                yield 0;
            }
            case Replay.Result.Differs(int tick, long recorded, long replayed) -> {
                out.printf(
                        "Tick %d differs: the record has the hash %016x, this game gets %016x.%n",
                        tick, recorded, replayed);
                yield 1;
            }
            case Replay.Result.Failed(int tick, RuntimeException fault) -> {
                out.printf("Tick %d fails: %s%n", tick, fault);
                yield 1;
            }
            case Replay.Result.OtherRules(int version) -> {
                out.printf(
                        "The record was made under rules %d, and this game plays rules %d.%n", version, Rules.VERSION);
                yield 1;
            }
        };
    }
}

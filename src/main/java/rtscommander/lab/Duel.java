package rtscommander.lab;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rtscommander.lab.DuelGame.Result;
import rtscommander.lab.DuelGame.Winner;
import rtscommander.sim.Digest;

/// `duel --seed SEEDS`: the computer opponent against itself, headless.
///
/// Games run side by side on the cores that there are; the lines come in the order of the seeds all the same. The
/// hash of the last line is over all final hashes: the same seeds must give the same one on every machine.
public final class Duel {
    private Duel() {}

    /// Plays one game for each seed and prints a line for each, then one JSON object.
    public static void run(List<Long> seeds, PrintStream out) {
        List<Result> results = new ArrayList<>();
        seeds.parallelStream()
                .map(seed -> DuelGame.play(seed, Integer.MAX_VALUE))
                .forEachOrdered(result -> {
                    results.add(result);
                    out.printf(
                            Locale.ROOT,
                            "seed %-6d %-6s %5.1f min  %016x%n",
                            result.seed(),
                            result.winner() == Winner.NOBODY ? "draw" : result.winner(),
                            result.minutes(),
                            result.hash());
                });
        Digest.Hash all = new Digest.Hash();
        results.forEach(result -> all.add("final hash", result.hash()));
        out.printf(
                Locale.ROOT,
                "{\"games\":%d,\"a_wins\":%d,\"b_wins\":%d,\"draws\":%d,\"mean_minutes\":%.2f,\"hash\":\"%016x\"}%n",
                results.size(),
                count(results, Winner.A),
                count(results, Winner.B),
                count(results, Winner.NOBODY),
                results.stream().mapToDouble(Result::minutes).average().orElse(0),
                all.value());
    }

    private static long count(List<Result> results, Winner winner) {
        return results.stream().filter(result -> result.winner() == winner).count();
    }
}

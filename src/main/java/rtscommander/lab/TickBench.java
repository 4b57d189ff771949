package rtscommander.lab;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rtscommander.sim.Rules;

/// `bench tick`: how long a tick takes and how much it allocates, views of both players included, on one thread.
///
/// Each case runs once unmeasured, so that the JVM has compiled what it will run.
public final class TickBench {
    private static final int TICKS = 2000;
    private static final int MATCHES = 100;

    private TickBench() {}

    /// Prints a table and then one JSON object.
    public static void run(PrintStream out) {
        out.printf(Locale.ROOT, "%-16s %9s %9s %9s %12s%n", "case", "p50 ms", "p99 ms", "max ms", "bytes a tick");
        List<Measured> cases = List.of(
                measure(out, "battle-1000", battles(1, 1000)),
                measure(out, "battle-2000", battles(1, 2000)),
                measure(out, "moving-4000", List.of(new MarchingCrowd(4000, Rules.MAX_MAP_SIZE))),
                measure(out, "matches-100x60", battles(MATCHES, 60)));
        out.println(cases.stream()
                .map(Measured::json)
                .collect(Collectors.joining(",", "{\"bench\":\"tick\",\"cases\":{", "}}")));
    }

    /// Matches on maps of their own, of so many units each.
    private static List<Battle> battles(int matches, int units) {
        return IntStream.range(0, matches)
                .mapToObj(seed -> new Battle(seed + 1, units))
                .toList();
    }

    private static Measured measure(PrintStream out, String name, List<? extends Exercise> exercises) {
        play(name, exercises);
        Measured measured = play(name, exercises);
        out.printf(
                Locale.ROOT,
                "%-16s %9.3f %9.3f %9.3f %12d%n",
                name,
                measured.p50(),
                measured.p99(),
                measured.max(),
                measured.bytesPerTick());
        return measured;
    }

    /// One beat is a tick of every exercise.
    private static Measured play(String name, List<? extends Exercise> exercises) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] nanos = new long[TICKS];
        long bytes = 0;
        for (int tick = 0; tick < TICKS; tick++) {
            exercises.forEach(Exercise::prepare);
            long allocatedBefore = threads.getCurrentThreadAllocatedBytes();
            long begin = System.nanoTime();
            for (Exercise exercise : exercises) {
                exercise.tick();
            }
            nanos[tick] = System.nanoTime() - begin;
            bytes += threads.getCurrentThreadAllocatedBytes() - allocatedBefore;
        }
        Arrays.sort(nanos);
        return new Measured(
                name, nanos[TICKS / 2] / 1e6, nanos[TICKS * 99 / 100] / 1e6, nanos[TICKS - 1] / 1e6, bytes / TICKS);
    }

    /// What is measured: prepared without the stopwatch, ticked with it.
    interface Exercise {
        void prepare();

        void tick();
    }

    /// Milliseconds of a beat.
    private record Measured(String name, double p50, double p99, double max, long bytesPerTick) {
        String json() {
            return String.format(
                    Locale.ROOT,
                    "\"%s\":{\"p50_ms\":%.3f,\"p99_ms\":%.3f,\"bytes_per_tick\":%d}",
                    name,
                    p50,
                    p99,
                    bytesPerTick);
        }
    }
}

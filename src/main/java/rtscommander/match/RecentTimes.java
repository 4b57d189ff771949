package rtscommander.match;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/// The times that the last minute's beats took, for whoever watches the loop.
///
/// One thread adds, without allocating or waiting; any thread may read. A reader may see a beat that is
/// being added.
public final class RecentTimes {
    /// A minute of twenty beats a second. Older times are forgotten.
    static final int KEPT = 1200;

    private final AtomicLongArray times = new AtomicLongArray(KEPT);
    private final AtomicLong added = new AtomicLong();

    void add(long nanos) {
        long count = added.getPlain();
        times.setRelease((int) (count % KEPT), nanos);
        added.setRelease(count + 1);
    }

    /// The summary of what is kept now; all zero before the first beat.
    public Summary summary() {
        int count = (int) Math.min(added.getAcquire(), KEPT);
        if (count == 0) {
            return new Summary(0, 0, 0);
        }
        long[] sorted = new long[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = times.getAcquire(i);
        }
        Arrays.sort(sorted);
        return new Summary(sorted[(count - 1) / 2], sorted[(count - 1) * 99 / 100], sorted[count - 1]);
    }

    /// Median, 99th percentile and longest, in nanoseconds.
    public record Summary(long p50, long p99, long max) {}
}

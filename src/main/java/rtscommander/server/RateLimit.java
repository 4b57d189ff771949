package rtscommander.server;

import java.util.function.LongSupplier;

/// Lets so many things happen in a span of time. For one thread.
final class RateLimit {
    private final int most;
    private final long spanNanos;
    private final LongSupplier nanoTime;
    private long began;
    private int count;

    RateLimit(int most, long spanNanos, LongSupplier nanoTime) {
        this.most = most;
        this.spanNanos = spanNanos;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    /// Whether one more is within the limit; it counts in any case.
    boolean allows() {
        long now = nanoTime.getAsLong();
        if (now - began >= spanNanos) {
            began = now;
            count = 0;
        }
        return ++count <= most;
    }
}

package rtscommander.llm;

/// Notices that a piece of work never ends. Thread-safe.
final class StallWatch {
    private final long longest;
    private boolean busy;
    private boolean stalled;
    private long began;

    /// @param longest that a piece of work may take, in nanoseconds
    StallWatch(long longest) {
        this.longest = longest;
    }

    synchronized void begin(long now) {
        busy = true;
        began = now;
    }

    /// True when the work that ends here was thought to have stalled.
    synchronized boolean end() {
        boolean recovered = stalled;
        busy = false;
        stalled = false;
        return recovered;
    }

    /// Whether work has stalled and has not ended yet.
    synchronized boolean isStalled() {
        return stalled;
    }

    /// True once for each piece of work that takes too long.
    synchronized boolean noticesAStall(long now) {
        if (!busy || stalled || now - began < longest) {
            return false;
        }
        stalled = true;
        return true;
    }
}

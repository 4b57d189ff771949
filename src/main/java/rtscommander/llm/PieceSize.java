package rtscommander.llm;

/// How many tokens of a prompt are read at once: as many as take about a third of a second, so that a request can be
/// given up soon on any machine. Not thread-safe.
final class PieceSize {
    static final int SMALLEST = 4;
    static final int LARGEST = 32;

    private static final int FIRST = 8;
    private static final long SHORT = 150_000_000;
    private static final long LONG = 400_000_000;

    private int tokens = FIRST;

    int tokens() {
        return tokens;
    }

    /// Learns from a piece of this size.
    void took(long nanos) {
        if (nanos < SHORT) {
            tokens = Math.min(LARGEST, tokens * 2);
        } else if (nanos > LONG) {
            tokens = Math.max(SMALLEST, tokens / 2);
        }
    }
}

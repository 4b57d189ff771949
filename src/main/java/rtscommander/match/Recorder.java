package rtscommander.match;

/// Takes down what happens in one match, line by line. Called on the tick thread, so it must not wait for
/// anything.
@FunctionalInterface
public interface Recorder {
    void add(RecordEntry entry);

    /// Forgets everything: for matches that nobody will ask about.
    static Recorder none() {
        return entry -> {};
    }
}

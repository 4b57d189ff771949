package rtscommander.protocol;

/// What came from outside is not what the protocol says. The message is one English sentence for whoever
/// wrote it.
public final class BadFrame extends Exception {
    private static final long serialVersionUID = 1;

    BadFrame(String sentence) {
        super(sentence);
    }

    /// The sentence that says what is wrong.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

package rtscommander.nl;

/// A text is no order plan. The message is one English sentence for whoever wrote it.
public final class BadPlan extends Exception {
    private static final long serialVersionUID = 1;

    public BadPlan(String sentence) {
        super(sentence);
    }

    /// The sentence that says what is wrong.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

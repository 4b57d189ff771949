package rtscommander.lab;

/// A file holds no labelled sentences. The message is one sentence that names the file and the line.
public final class BadSentenceFile extends Exception {
    private static final long serialVersionUID = 1;

    BadSentenceFile(String sentence) {
        super(sentence);
    }

    /// The sentence that says what is wrong.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

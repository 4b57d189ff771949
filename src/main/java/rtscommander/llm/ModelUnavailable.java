package rtscommander.llm;

/// A model cannot be had. The message is one clear sentence for whoever runs the server.
public final class ModelUnavailable extends Exception {
    private final String sentence;

    public ModelUnavailable(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}

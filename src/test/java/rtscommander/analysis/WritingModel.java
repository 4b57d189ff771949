package rtscommander.analysis;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import rtscommander.llm.AnswerForm;
import rtscommander.llm.LanguageModel;
import rtscommander.llm.ModelSource;
import rtscommander.llm.PromptText;
import rtscommander.llm.Purpose;

/// A model that gives one answer to everything, each time the test lets it. A token is a letter.
final class WritingModel implements LanguageModel, ModelSource {
    private final int context;
    private final boolean tiny;
    private final List<String> prompts = new CopyOnWriteArrayList<>();
    private final Semaphore answers = new Semaphore(0);
    private volatile String answer = "";

    WritingModel(int context) {
        this(context, false);
    }

    private WritingModel(int context, boolean tiny) {
        this.context = context;
        this.tiny = tiny;
    }

    static WritingModel thatIsTiny() {
        return new WritingModel(10_000, true);
    }

    /// Lets it give one answer.
    void answers(String text) {
        answer = text;
        answers.release();
    }

    List<String> prompts() {
        return prompts;
    }

    @Override
    public String file() {
        return "writing.gguf";
    }

    @Override
    public LanguageModel open(Progress progress) {
        return this;
    }

    @Override
    public int context() {
        return context;
    }

    @Override
    public boolean isTiny() {
        return tiny;
    }

    @Override
    public int tokens(PromptText text) {
        return text.text().length();
    }

    @Override
    public Reply begin(Purpose purpose, PromptText prompt, AnswerForm form) {
        prompts.add(prompt.text());
        return new Reply() {
            private boolean written;

            @Override
            public int unread() {
                return prompt.text().length();
            }

            @Override
            public Step next() {
                if (written) {
                    return new Step.Ended();
                }
                if (!answers.tryAcquire()) {
                    Thread.onSpinWait();
                    return new Step.Wrote("");
                }
                written = true;
                return new Step.Wrote(answer);
            }

            @Override
            public void cancel() {}
        };
    }

    @Override
    public void close() {}
}

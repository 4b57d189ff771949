package rtscommander.analysis;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import rtscommander.llm.LetterModel;

/// A model that gives one answer to everything, each time the test lets it. Meanwhile it can be cancelled.
final class WritingModel extends LetterModel {
    private final boolean tiny;
    private final Semaphore answers = new Semaphore(0);
    private volatile String answer = "";

    WritingModel(int context) {
        this(context, false);
    }

    private WritingModel(int context, boolean tiny) {
        super("writing.gguf", context);
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

    @Override
    public boolean isTiny() {
        return tiny;
    }

    @Override
    protected Supplier<Step> steps() {
        AtomicBoolean written = new AtomicBoolean();
        return () -> {
            if (written.get()) {
                return new Step.Ended();
            }
            if (!answers.tryAcquire()) {
                Thread.onSpinWait();
                return new Step.Wrote("");
            }
            written.set(true);
            return new Step.Wrote(answer);
        };
    }
}

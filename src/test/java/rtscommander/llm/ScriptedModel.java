package rtscommander.llm;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/// A model that does one piece of work each time the test says which.
public final class ScriptedModel extends LetterModel {
    public static final int CONTEXT = 100;

    private final BlockingQueue<Supplier<Step>> script = new LinkedBlockingQueue<>();

    public ScriptedModel() {
        this(CONTEXT);
    }

    public ScriptedModel(int context) {
        super("scripted.gguf", context);
    }

    public void reads(int tokens, int total) {
        script.add(() -> new Step.Read(tokens, total));
    }

    public void writes(String text) {
        script.add(() -> new Step.Wrote(text));
    }

    public void ends() {
        ends(() -> {});
    }

    /// Ends; meanwhile something happens.
    void ends(Runnable meanwhile) {
        script.add(() -> {
            meanwhile.run();
            return new Step.Ended();
        });
    }

    void fails() {
        script.add(() -> {
            throw new IllegalStateException("meant by the test");
        });
    }

    public void answers(String text) {
        writes(text);
        ends();
    }

    @Override
    protected Supplier<Step> steps() {
        return () -> {
            try {
                return script.take().get();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}

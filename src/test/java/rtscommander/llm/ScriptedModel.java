package rtscommander.llm;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/// A model that does one piece of work each time the test says which. A token is a letter.
public final class ScriptedModel implements LanguageModel, ModelSource {
    public static final int CONTEXT = 100;

    private final BlockingQueue<Supplier<Step>> script = new LinkedBlockingQueue<>();
    private final List<String> prompts = new CopyOnWriteArrayList<>();
    private final int context;
    private volatile boolean closed;

    public ScriptedModel() {
        this(CONTEXT);
    }

    /// Makes a model that holds so many letters.
    public ScriptedModel(int context) {
        this.context = context;
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

    /// The prompts of the replies that were begun.
    public List<String> prompts() {
        return List.copyOf(prompts);
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public String file() {
        return "scripted.gguf";
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
    public int tokens(PromptText text) {
        return text.text().length();
    }

    @Override
    public Reply begin(Purpose purpose, PromptText prompt, AnswerForm form) {
        prompts.add(prompt.text());
        return new Reply() {
            @Override
            public int unread() {
                return prompt.text().length();
            }

            @Override
            public Step next() {
                try {
                    return script.take().get();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public void cancel() {}
        };
    }

    @Override
    public void close() {
        closed = true;
    }
}

package rtscommander.llm;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/// A model of a test's making: it is open at once, takes a letter for a token, and keeps the prompts that it was given.
/// What it answers is for its heirs to say.
public abstract class LetterModel implements LanguageModel, ModelSource {
    private final String file;
    private final int context;
    private final List<String> prompts = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /// Makes a model that holds so many letters.
    protected LetterModel(String file, int context) {
        this.file = file;
        this.context = context;
    }

    /// What a reply does, one step after the other. Called in the worker's thread.
    protected abstract Supplier<Step> steps();

    /// The prompts of the replies that were begun.
    public final List<String> prompts() {
        return List.copyOf(prompts);
    }

    public final boolean isClosed() {
        return closed;
    }

    @Override
    public final String file() {
        return file;
    }

    @Override
    public final LanguageModel open(Progress progress) {
        return this;
    }

    @Override
    public final int context() {
        return context;
    }

    @Override
    public final int tokens(PromptText text) {
        return text.text().length();
    }

    @Override
    public final Reply begin(Purpose purpose, PromptText prompt, AnswerForm form) {
        prompts.add(prompt.text());
        Supplier<Step> steps = steps();
        return new Reply() {
            @Override
            public int unread() {
                return prompt.text().length();
            }

            @Override
            public Step next() {
                return steps.get();
            }

            @Override
            public void cancel() {}
        };
    }

    @Override
    public final void close() {
        closed = true;
    }
}

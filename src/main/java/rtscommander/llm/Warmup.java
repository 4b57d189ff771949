package rtscommander.llm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import rtscommander.llm.LanguageModel.Reply;
import rtscommander.llm.LanguageModel.Step;

/// Lets a new model read the fixed beginnings of the prompts, a piece at a time, so that the first player does not
/// wait for it. A request may come in between; the model remembers what it has read. Confined to the worker.
final class Warmup {
    private static final AnswerForm SHORTEST = new AnswerForm("", 1, List.of());

    private final LanguageModel model;
    private final Map<Purpose, PromptText> beginnings;
    private final Deque<Purpose> left = new ArrayDeque<>();
    private final int total;
    private int read;
    private int readOfThis;
    private Optional<Reply> reply = Optional.empty();

    Warmup(LanguageModel model, Map<Purpose, PromptText> beginnings) {
        this.model = model;
        this.beginnings = beginnings;
        for (Purpose purpose : Purpose.values()) {
            if (beginnings.containsKey(purpose)) {
                left.addLast(purpose);
            }
        }
        this.total = beginnings.values().stream().mapToInt(model::tokens).sum();
    }

    boolean isDone() {
        return left.isEmpty();
    }

    /// From 0 to 1, by tokens.
    double progress() {
        return isDone() ? 1 : Math.min(1, (read + readOfThis) / (double) Math.max(1, total));
    }

    /// The model has worked on something else since the last step.
    void wasInterrupted() {
        reply = Optional.empty();
    }

    void step(Function<Reply, Step> work) {
        Purpose purpose = left.getFirst();
        PromptText beginning = beginnings.getOrDefault(purpose, PromptText.EMPTY);
        Reply current = reply.orElseGet(() -> model.begin(purpose, beginning, SHORTEST));
        reply = Optional.of(current);
        switch (work.apply(current)) {
            case Step.Read(int tokens, int all) -> readOfThis = tokens;
            case Step.Wrote wrote -> {}
            case Step.Ended() -> {
                read += model.tokens(beginning);
                readOfThis = 0;
                reply = Optional.empty();
                left.removeFirst();
            }
        }
    }
}

package rtscommander.nl;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// Understands sentences by rules where they are sure of the whole sentence, and by the model where not. Thread-safe.
public final class RulesThenModel implements Interpreter {
    /// Rules that understand nothing: everything goes to the model.
    public static final Function<String, Optional<OrderPlan>> NO_RULES = text -> Optional.empty();

    private final Function<String, Optional<OrderPlan>> rules;
    private final Translator model;
    private final LongSupplier nanoTime;

    /// @param rules the plan of a sentence that they are sure of
    public RulesThenModel(Function<String, Optional<OrderPlan>> rules, Translator model, LongSupplier nanoTime) {
        this.rules = rules;
        this.model = model;
        this.nanoTime = nanoTime;
    }

    @Override
    public void interpret(Sentence sentence, Consumer<Understanding> listener) {
        long begin = nanoTime.getAsLong();
        Optional<OrderPlan> sure = rules.apply(sentence.text());
        if (sure.isPresent()) {
            listener.accept(understood(sure.get(), Understanding.By.RULES, nanoTime.getAsLong() - begin));
            return;
        }
        listener.accept(byModel(new Translation.Writing(OrderPlan.NOTHING), nanoTime.getAsLong() - begin));
        model.translate(sentence, translation -> listener.accept(byModel(translation, nanoTime.getAsLong() - begin)));
    }

    private static Understanding byModel(Translation translation, long nanos) {
        return switch (translation) {
            case Translation.Writing(OrderPlan soFar) ->
                byModel(Understanding.State.THINKING, nanos, soFar.orders().isEmpty() ? List.of() : List.of(soFar));
            case Translation.Done(OrderPlan plan) -> understood(plan, Understanding.By.MODEL, nanos);
            case Translation.Guess(OrderPlan plan)
            when plan.orders().isEmpty() -> understood(plan, Understanding.By.MODEL, nanos);
            case Translation.Guess(OrderPlan plan) -> byModel(Understanding.State.CONFIRM, nanos, List.of(plan));
            case Translation.Cancelled cancelled -> byModel(Understanding.State.CANCELLED, nanos, List.of());
            case Translation.Unavailable unavailable -> byModel(Understanding.State.UNAVAILABLE, nanos, List.of());
            case Translation.Nonsense nonsense -> byModel(Understanding.State.UNAVAILABLE, nanos, List.of());
        };
    }

    private static Understanding byModel(Understanding.State state, long nanos, List<OrderPlan> plans) {
        return new Understanding(state, Understanding.By.MODEL, nanos, Optional.empty(), plans);
    }

    private static Understanding understood(OrderPlan plan, Understanding.By by, long nanos) {
        if (!plan.orders().isEmpty()) {
            return new Understanding(Understanding.State.UNDERSTOOD, by, nanos, plan.ask(), List.of(plan));
        }
        Understanding.State state = plan.ask().isPresent() ? Understanding.State.ASKS : Understanding.State.NOTHING;
        return new Understanding(state, by, nanos, plan.ask(), List.of());
    }
}

package rtscommander.nl;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// Understands sentences by rules where they are sure of the whole sentence, and by the model where not. Thread-safe.
///
/// A player's newer sentence cancels whatever the model still does for him, unless it only asks for a report or
/// selects units.
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
            if (!onlyShows(sure.get())) {
                // What he says now goes before whatever the model still works on.
                model.cancel(sentence.speaker());
            }
            listener.accept(understood(sure.get(), Understanding.By.RULES, nanoTime.getAsLong() - begin));
            return;
        }
        Translation nothingYet = new Translation.Writing(OrderPlan.NOTHING);
        listener.accept(byModel(nothingYet, nanoTime.getAsLong() - begin));
        AtomicReference<Translation> last = new AtomicReference<>(nothingYet);
        model.translate(sentence, translation -> {
            // Most words of the model change nothing of the plan.
            if (!translation.equals(last.getAndSet(translation))) {
                listener.accept(byModel(translation, nanoTime.getAsLong() - begin));
            }
        });
    }

    /// Whether a plan is for the eyes alone, so that an older order may still come true.
    private static boolean onlyShows(OrderPlan plan) {
        return !plan.orders().isEmpty()
                && plan.orders().stream().allMatch(order -> order.verb() == Verb.REPORT || order.verb() == Verb.SELECT);
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

package rtscommander.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import rtscommander.nl.BadPlan;
import rtscommander.nl.Interpreter;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.PlanReader;
import rtscommander.nl.Sentence;
import rtscommander.nl.Understanding;
import rtscommander.nl.Understanding.By;
import rtscommander.nl.Understanding.State;

/// Understands sentences that are order plans in JSON, and nothing else. What begins with "hm" it thinks about until
/// the test says the plan.
public final class ScriptedInterpreter implements Interpreter {
    private Consumer<Understanding> pondering = understanding -> {};

    /// One who understands nothing.
    public static Interpreter deaf() {
        return (sentence, listener) -> listener.accept(of(State.UNAVAILABLE, By.RULES));
    }

    @Override
    public void interpret(Sentence sentence, Consumer<Understanding> listener) {
        if (sentence.text().startsWith("hm")) {
            pondering = listener;
            listener.accept(of(State.THINKING, By.MODEL));
            return;
        }
        try {
            OrderPlan plan = PlanReader.read(sentence.text());
            listener.accept(
                    plan.orders().isEmpty() ? of(State.NOTHING, By.RULES) : of(State.UNDERSTOOD, By.RULES, plan));
        } catch (BadPlan e) {
            listener.accept(of(State.UNAVAILABLE, By.RULES));
        }
    }

    /// It has understood what it thought about.
    public void sayPlan(String plan) throws BadPlan {
        pondering.accept(of(State.UNDERSTOOD, By.MODEL, PlanReader.read(plan)));
    }

    private static Understanding of(State state, By by, OrderPlan... plans) {
        return new Understanding(state, by, 400_000, Optional.empty(), List.of(plans));
    }
}

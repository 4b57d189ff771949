package rtscommander.lab;

import java.util.Optional;
import rtscommander.nl.LabelledSentence;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Shorthand;
import rtscommander.nl.Verb;

/// A labelled sentence and what a translator made of it. Immutable.
///
/// @param plan none when the translator claims nothing, or its answer was no plan
/// @param doubted whether the player would be asked before the plan is carried out
record JudgedSentence(LabelledSentence sentence, Optional<OrderPlan> plan, boolean doubted, double milliseconds) {
    boolean claimed() {
        return plan.isPresent();
    }

    boolean exact() {
        return plan.filter(sentence::means).isPresent();
    }

    /// Whether a plan would be carried out that is not what the sentence means.
    boolean wronglyObeyed() {
        return !exact() && !doubted && orders();
    }

    private boolean orders() {
        return plan.filter(answer -> !answer.orders().isEmpty()).isPresent();
    }

    /// Whether units would obey where nothing was ordered.
    boolean falselyOrdered() {
        return nothingOrdered() && !exact() && !doubted && orders();
    }

    boolean nothingOrdered() {
        return sentence.plan().orders().isEmpty();
    }

    /// For whoever mends a translator: the sentence, what it means, and what was made of it.
    String miss() {
        return "%s  %s%n    meant %s%n    got   %s"
                .formatted(
                        sentence.id(),
                        sentence.text(),
                        Shorthand.write(sentence.plan()),
                        plan.map(Shorthand::write).orElse("no plan"));
    }

    SentenceClass kind() {
        OrderPlan meant = sentence.plan();
        if (meant.orders().isEmpty()) {
            return meant.ask().isPresent() ? SentenceClass.ASK : SentenceClass.NONE;
        }
        if (meant.orders().stream().anyMatch(JudgedSentence::waits)) {
            return SentenceClass.CONDITION;
        }
        if (meant.orders().size() > 1) {
            return SentenceClass.SEVERAL;
        }
        return meant.orders().get(0).verb() == Verb.REPORT ? SentenceClass.REPORT : SentenceClass.SINGLE;
    }

    private static boolean waits(PlannedOrder order) {
        return order.when().isPresent() || order.until().isPresent();
    }
}

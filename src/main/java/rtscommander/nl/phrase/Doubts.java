package rtscommander.nl.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rtscommander.nl.Condition.Trigger;
import rtscommander.nl.Place;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;

/// What makes a plan unsure although every clause of it could be read: then the model had better decide.
final class Doubts {
    private static final Set<Verb> MOVING = Set.of(Verb.RETREAT, Verb.MOVE, Verb.STOP, Verb.HOLD);
    private static final Set<Verb> ONE_AT_A_TIME = Set.of(Verb.MOVE, Verb.RETREAT, Verb.HARVEST, Verb.HOLD);

    private Doubts() {}

    /// Whether orders can stand beside each other.
    static boolean none(List<PlannedOrder> orders) {
        for (int i = 0; i < orders.size() - 1; i++) {
            if (vague(orders.get(i)) || aimless(orders.get(i + 1)) || clash(orders.get(i), orders.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /// These say too little to be followed by another order: it may have been the rest of them, or have corrected them.
    private static boolean vague(PlannedOrder order) {
        return aimless(order) || (order.verb() == Verb.CANCEL && order.what().isEmpty());
    }

    private static boolean aimless(PlannedOrder order) {
        return order.verb() == Verb.SCOUT && order.to().isEmpty();
    }

    /// Two at once that are rather one: the same building twice, the same units in two places.
    private static boolean clash(PlannedOrder order, PlannedOrder next) {
        boolean same = order.verb() == next.verb() && !next.then();
        boolean units = order.who().equals(next.who())
                || order.who().isEmpty()
                || next.who().isEmpty();
        boolean elsewhere =
                order.to().isPresent() && next.to().isPresent() && !order.to().equals(next.to());
        boolean twice = same && order.verb() == Verb.BUILD && order.what().equals(next.what()) && !elsewhere;
        boolean torn = same
                && ONE_AT_A_TIME.contains(order.verb())
                && units
                && order.when().equals(next.when());
        boolean stops = same && order.verb() == Verb.STOP && !order.who().equals(next.who());
        boolean recounted = same
                && order.verb() == Verb.TRAIN
                && order.what().equals(next.what())
                && order.when().equals(next.when());
        boolean cancels = same && order.verb() == Verb.CANCEL && next.what().isEmpty();
        boolean waits = order.verb() == Verb.HOLD && !next.then() && order.who().equals(next.who());
        return recounted || cancels || twice || torn || stops || waits;
    }

    /// Whether it cannot be told whom or what an order means.
    static boolean about(PlannedOrder order, Role link, boolean pronoun, Progress open) {
        boolean anything = order.to()
                .filter(Place.Of.target(new Place.Target.Anything())::equals)
                .isPresent();
        Optional<Trigger> trigger = open.when().map(when -> when.on());
        boolean avenging = pronoun && order.verb() == Verb.ATTACK && trigger.equals(Optional.of(Trigger.UNIT_ATTACKED));
        boolean healing = order.verb() == Verb.BUILD && trigger.equals(Optional.of(Trigger.LOW_HEALTH));
        boolean struck = !open.used()
                && open.when()
                        .filter(when -> when.on() == Trigger.UNIT_ATTACKED
                                && when.what().isPresent())
                        .isPresent();
        boolean fleeing = struck && MOVING.contains(order.verb()) && order.who().isEmpty() && !pronoun;
        boolean soldiers = order.verb() == Verb.TRAIN
                && link == Role.COMMA
                && open.last()
                        .filter(last ->
                                Part.SHARING.contains(last.verb()) && last.who().isEmpty())
                        .isPresent();
        return avenging
                || healing
                || fleeing
                || soldiers
                || (pronoun && anything && !open.orders().isEmpty());
    }
}

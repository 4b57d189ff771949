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

    private static final Set<Verb> STILL = Set.of(Verb.STOP, Verb.HOLD);
    private static final Set<Verb> MAKING = Set.of(Verb.TRAIN, Verb.BUILD, Verb.CANCEL, Verb.SELL);
    private static final int MOST_BUILDINGS = 20;

    private Doubts() {}

    /// Whether orders can stand beside each other.
    static boolean none(List<PlannedOrder> orders) {
        if (orders.stream().anyMatch(Doubts::odd) || forOneOfSeveral(orders)) {
            return false;
        }
        for (int i = 0; i < orders.size() - 1; i++) {
            if (vague(orders.get(i)) || aimless(orders.get(i + 1)) || clash(orders.get(i), orders.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /// An order that hardly anybody gives: the sentence rather means something else.
    private static boolean odd(PlannedOrder order) {
        boolean many = order.verb() == Verb.BUILD && order.count() > MOST_BUILDINGS;
        boolean moves = order.verb() == Verb.MOVE && order.until().isPresent();
        boolean plant = order.verb() == Verb.ATTACK
                && order.when().filter(when -> when.on() == Trigger.LOW_POWER).isPresent();
        boolean away = order.verb() == Verb.BUILD
                && order.to().filter(Place.Toward.class::isInstance).isPresent();
        return many || moves || plant || away;
    }

    /// `tanks go north, artillery goes south, then stop`: whether the last, or all, cannot be told.
    private static boolean forOneOfSeveral(List<PlannedOrder> orders) {
        for (int i = 2; i < orders.size(); i++) {
            PlannedOrder order = orders.get(i);
            PlannedOrder last = orders.get(i - 1);
            boolean shared =
                    order.then() && order.who().isPresent() && order.who().equals(last.who());
            boolean several = orders.subList(0, i - 1).stream()
                    .anyMatch(other -> other.who().isPresent() && !other.who().equals(order.who()));
            if (shared && several) {
                return true;
            }
        }
        return false;
    }

    /// Whether a clause behind others seems to lack a word: things without a verb, or someone sent who is not named.
    static boolean elliptic(PlannedOrder order, List<Item> words, Progress open) {
        Optional<PlannedOrder> last = open.last();
        if (last.isEmpty()) {
            return false;
        }
        boolean made = MAKING.contains(order.verb());
        boolean goesOn = last.get().verb() == order.verb()
                || (made && MAKING.contains(last.get().verb()));
        boolean deedless = words.stream().noneMatch(item -> item.role().isDeed());
        boolean bare = made && deedless && !goesOn && last.get().verb() != Verb.RALLY;
        boolean place = order.verb() == Verb.MOVE
                && !goesOn
                && deedless
                && !words.get(0).thing().isPresent();
        boolean chosen = last.get().verb() == Verb.SELECT;
        boolean pronoun = Role.PRONOUN.isIn(words);
        boolean sent = Role.DISPATCH.isIn(words)
                && order.who().isEmpty()
                && !pronoun
                && !chosen
                && Part.SHARING.contains(order.verb());
        boolean brought = Role.RETURN.isIn(words) && pronoun && chosen && !Role.BASE.isIn(words);
        return bare || place || sent || brought;
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
        boolean still = STILL.contains(order.verb()) && STILL.contains(next.verb()) && units;
        boolean away = order.verb() == Verb.RETREAT && MOVING.contains(next.verb()) && !next.then() && units;
        boolean echo = same
                && order.to().isPresent()
                && order.to().equals(next.to())
                && order.who().isPresent() != next.who().isPresent();
        boolean posted = order.verb() == Verb.MOVE
                && next.verb() == Verb.HOLD
                && !next.then()
                && order.who().equals(next.who());
        return still || away || echo || posted || recounted || cancels || twice || torn || stops || waits;
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

package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rtscommander.nl.Condition.Trigger;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;
import rtscommander.nl.Who;

/// One segment of a sentence, or several joined: a condition, an order, or both in either order.
///
/// @param link how it hangs on what is before; see [Segments.Segment]
record Part(Role link, List<Item> items, boolean joined) {
    private static final Shape LOW_HEALTH = Shape.of("HEALTH? BELOW NUMBER PERCENT? HEALTH?");
    /// These are conditions even without a word that says so: 兵營好了….
    private static final Set<Trigger> PLAIN_ENOUGH =
            Set.of(Trigger.BUILT, Trigger.TRAINED, Trigger.DESTROYED, Trigger.CREDITS, Trigger.LOW_HEALTH);
    static final Set<Verb> SHARING = Set.of(
            Verb.MOVE,
            Verb.ATTACK,
            Verb.DEFEND,
            Verb.PATROL,
            Verb.SCOUT,
            Verb.HARVEST,
            Verb.RETREAT,
            Verb.STOP,
            Verb.HOLD,
            Verb.ASSIGN);

    Optional<Progress> read(Progress before) {
        Progress open =
                link == Role.FULL_STOP || (link == Role.THEN && before.used()) ? before.withoutCondition() : before;
        if (!open.used() && Role.JIU.isIn(items)) {
            // 就 only joins the order to the condition before it.
            List<Item> rest = items.stream().filter(item -> !item.is(Role.JIU)).toList();
            return rest.isEmpty() ? Optional.empty() : new Part(link, rest, joined).read(before);
        }
        Item first = items.get(0);
        if (first.is(Role.WHEN)
                && first.value().equals("wait")
                && !open.orders().isEmpty()) {
            return Optional.empty();
        }
        if (first.is(Role.WHEN) || first.is(Role.WHENEVER)) {
            return conditionFirst(open, 1, first.is(Role.WHENEVER));
        }
        int start = opening();
        if (start > 0) {
            return conditionLast(open, start);
        }
        if (Role.UNTIL.isIn(items) || last().is(Role.UNTIL_AFTER)) {
            return until(open);
        }
        int before2 = Role.BEFORE.at(items);
        if (before2 > 0) {
            return Conditions.of(items.subList(0, before2))
                    .flatMap(found -> orders(items.subList(before2 + 1, items.size()), open)
                            .map(after -> untilLast(after, open.orders().size(), found)));
        }
        Optional<Progress> plain = orders(items, open);
        return plain.isPresent() && !Role.JIU.isIn(items) && !Role.IF_AFTER.isIn(items)
                ? plain
                : conditionFirst(open, 0, false).or(() -> lowHealthLast(open));
    }

    private Item last() {
        return items.get(items.size() - 1);
    }

    /// Where the first `when` or `whenever` stands; −1 when there is none.
    private int opening() {
        int when = Role.WHEN.at(items);
        int whenever = Role.WHENEVER.at(items);
        return when < 0 || (whenever >= 0 && whenever < when) ? whenever : when;
    }

    /// Whether an item only joins a condition to what waits for it.
    private static boolean joins(Item item) {
        return item.is(Role.IF_AFTER) || item.is(Role.JIU);
    }

    /// `when the base is attacked (,) …`, 沒電就…, 兵營好了…: the longest beginning that is a condition.
    private Optional<Progress> conditionFirst(Progress open, int from, boolean every) {
        for (int to = items.size(); to > from; to--) {
            Optional<Conditions.Found> found = Conditions.of(items.subList(from, to));
            boolean marked = from > 0 || (to < items.size() && joins(items.get(to)));
            if (found.isEmpty()
                    || (!marked
                            && !PLAIN_ENOUGH.contains(found.get().condition().on()))) {
                continue;
            }
            int rest = to;
            while (rest < items.size() && joins(items.get(rest))) {
                rest++;
            }
            Progress waiting = open.waiting(found.get(), every);
            if (rest == items.size()) {
                return open.used() && (link != Role.THEN || open.orders().isEmpty())
                        ? Optional.of(waiting)
                        : Optional.empty();
            }
            Optional<Progress> after = orders(items.subList(rest, items.size()), waiting);
            if (after.isPresent()) {
                return after;
            }
        }
        return Optional.empty();
    }

    private Optional<Progress> conditionLast(Progress open, int start) {
        boolean alone = open.orders().isEmpty() || link == Role.THEN || link == Role.FULL_STOP;
        if (items.get(start).value().equals("wait")) {
            return Conditions.of(items.subList(start + 1, items.size()))
                    .flatMap(found -> orders(items.subList(0, start), open)
                            .map(after -> untilLast(after, open.orders().size(), found)));
        }
        return Conditions.of(items.subList(start + 1, items.size()))
                .filter(found -> alone)
                .flatMap(found -> orders(
                                items.subList(0, start),
                                open.waiting(found, items.get(start).is(Role.WHENEVER)))
                        .map(Progress::withoutCondition));
    }

    /// `retreat under 25 % health`.
    private Optional<Progress> lowHealthLast(Progress open) {
        for (int start = 1; start < items.size() - 1; start++) {
            List<Item> end = items.subList(start, items.size());
            int from = start;
            Optional<Conditions.Found> found = LOW_HEALTH.fits(end) ? Conditions.of(end) : Optional.empty();
            Optional<Progress> after =
                    found.flatMap(condition -> orders(items.subList(0, from), open.waiting(condition, false)));
            if (after.isPresent() && open.orders().isEmpty()) {
                return after;
            }
        }
        return Optional.empty();
    }

    private Optional<Progress> until(Progress open) {
        int start = Role.UNTIL.at(items);
        int end = last().is(Role.UNTIL_AFTER) ? items.size() - 1 : items.size();
        if (start < 0) {
            return open.orders().isEmpty()
                    ? Optional.empty()
                    : Conditions.of(items.subList(0, end))
                            .map(found -> untilLast(open, open.orders().size() - 1, found));
        }
        List<Item> event = items.subList(start + 1, end);
        Optional<Conditions.Found> found =
                Conditions.of(event).or(() -> Role.HARVEST.isIn(items) ? Conditions.earned(event) : Optional.empty());
        if (start == 0) {
            return open.orders().isEmpty()
                    ? Optional.empty()
                    : found.map(condition -> untilLast(open, open.orders().size() - 1, condition));
        }
        return found.flatMap(condition -> orders(items.subList(0, start), open)
                .map(after -> untilLast(after, open.orders().size(), condition)));
    }

    private static Progress untilLast(Progress after, int from, Conditions.Found found) {
        List<PlannedOrder> orders = new ArrayList<>(after.orders());
        for (int i = from; i < orders.size(); i++) {
            orders.set(i, orders.get(i).withUntil(found.condition()));
        }
        return after.replaced(orders);
    }

    /// The orders of a part without conditions.
    private Optional<Progress> orders(List<Item> words, Progress open) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Clauses.read(words, open, link, joined).flatMap(heard -> {
            if (heard.ask().isPresent()) {
                return open.orders().isEmpty() && open.when().isEmpty()
                        ? Optional.of(open.with(heard, List.of()))
                        : Optional.empty();
            }
            return shared(heard, words, open).map(orders -> {
                if (link != Role.THEN && link != Role.AND && said(orders, open)) {
                    return open;
                }
                List<PlannedOrder> linked = new ArrayList<>(orders);
                if (link == Role.THEN && !open.orders().isEmpty()) {
                    linked.set(0, linked.get(0).withThen());
                }
                linked.replaceAll(order -> open.when()
                        .map(when -> Sentence.waiting(order, when, open.every()))
                        .orElse(order));
                return open.with(heard, linked);
            });
        });
    }

    /// Whether these only say again what was just said: `hold, hold!`.
    private static boolean said(List<PlannedOrder> orders, Progress open) {
        List<PlannedOrder> before = open.orders();
        return orders.size() == 1
                && orders.get(0).verb() != Verb.TRAIN
                && !before.isEmpty()
                && before.get(before.size() - 1).equals(orders.get(0));
    }

    /// Gives the subject of the clauses before to orders that name nobody; empty when they may not share it.
    private Optional<List<PlannedOrder>> shared(Heard heard, List<Item> words, Progress open) {
        List<PlannedOrder> orders = new ArrayList<>();
        boolean pronoun = Role.PRONOUN.isIn(words);
        for (PlannedOrder order : heard.orders()) {
            if (Doubts.about(order, link, pronoun, open) || Doubts.elliptic(order, words, open)) {
                return Optional.empty();
            }
            if (order.who().isPresent() || !SHARING.contains(order.verb())) {
                orders.add(order);
                continue;
            }
            Optional<Who> hurt = open.used() ? Optional.empty() : hurt(open);
            if (hurt.isPresent()) {
                orders.add(order.with(hurt.get()));
            } else if (open.subject().isEmpty()
                    && pronoun
                    && order.to().isPresent()
                    && !open.orders().isEmpty()) {
                return Optional.empty();
            } else if (open.subject().isEmpty()) {
                orders.add(order);
            } else if (open.subject().size() == 1 && (link == Role.THEN || open.leads() || pronoun)) {
                orders.add(order.with(open.subject().get(0)));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(orders);
    }

    /// Of `tanks below 30 % fall back` the tanks obey.
    private static Optional<Who> hurt(Progress open) {
        return open.when()
                .filter(when -> when.on() == Trigger.LOW_HEALTH)
                .flatMap(when -> open.about())
                .flatMap(Thing::unit)
                .map(Who::of);
    }
}

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
record Part(char link, List<Item> items, boolean joined) {
    private static final String STARTS = "({";
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
        Progress open = link == '.' || (link == ';' && before.used()) ? before.withoutCondition() : before;
        if (!open.used() && Clause.letters(items).indexOf('}') >= 0) {
            // 就 only joins the order to the condition before it.
            List<Item> rest =
                    items.stream().filter(item -> item.letter() != '}').toList();
            return rest.isEmpty() ? Optional.empty() : new Part(link, rest, joined).read(before);
        }
        String letters = Clause.letters(items);
        if (letters.charAt(0) == '('
                && items.get(0).value().equals("wait")
                && !open.orders().isEmpty()) {
            return Optional.empty();
        }
        if (STARTS.indexOf(letters.charAt(0)) >= 0) {
            return conditionFirst(open, 1, letters.charAt(0) == '{');
        }
        int start = first(letters, "({");
        if (start > 0) {
            return conditionLast(open, start);
        }
        if (letters.indexOf(')') >= 0 || letters.endsWith("]")) {
            return until(open, letters);
        }
        int before2 = letters.indexOf('[');
        if (before2 > 0) {
            return Conditions.of(items.subList(0, before2))
                    .flatMap(found -> orders(items.subList(before2 + 1, items.size()), open)
                            .map(after -> untilLast(after, open.orders().size(), found)));
        }
        Optional<Progress> plain = orders(items, open);
        return plain.isPresent() && letters.indexOf('}') < 0 && letters.indexOf('/') < 0
                ? plain
                : conditionFirst(open, 0, false).or(() -> lowHealthLast(open));
    }

    private static int first(String letters, String signs) {
        for (int i = 0; i < letters.length(); i++) {
            if (signs.indexOf(letters.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /// `when the base is attacked (,) …`, 沒電就…, 兵營好了…: the longest beginning that is a condition.
    private Optional<Progress> conditionFirst(Progress open, int from, boolean every) {
        for (int to = items.size(); to > from; to--) {
            Optional<Conditions.Found> found = Conditions.of(items.subList(from, to));
            boolean marked =
                    from > 0 || (to < items.size() && "/}".indexOf(items.get(to).letter()) >= 0);
            if (found.isEmpty()
                    || (!marked
                            && !PLAIN_ENOUGH.contains(found.get().condition().on()))) {
                continue;
            }
            int rest = to;
            while (rest < items.size() && "/}".indexOf(items.get(rest).letter()) >= 0) {
                rest++;
            }
            Progress waiting = open.waiting(found.get(), every);
            if (rest == items.size()) {
                return open.used() && (link != ';' || open.orders().isEmpty())
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
        boolean alone = open.orders().isEmpty() || link == ';' || link == '.';
        if (items.get(start).value().equals("wait")) {
            return Conditions.of(items.subList(start + 1, items.size()))
                    .flatMap(found -> orders(items.subList(0, start), open)
                            .map(after -> untilLast(after, open.orders().size(), found)));
        }
        return Conditions.of(items.subList(start + 1, items.size()))
                .filter(found -> alone)
                .flatMap(found -> orders(
                                items.subList(0, start),
                                open.waiting(found, items.get(start).letter() == '{'))
                        .map(Progress::withoutCondition));
    }

    /// `retreat under 25 % health`.
    private Optional<Progress> lowHealthLast(Progress open) {
        for (int start = 1; start < items.size() - 1; start++) {
            List<Item> end = items.subList(start, items.size());
            int from = start;
            Optional<Conditions.Found> found =
                    Clause.letters(end).matches("8?9n%?8?") ? Conditions.of(end) : Optional.empty();
            Optional<Progress> after =
                    found.flatMap(condition -> orders(items.subList(0, from), open.waiting(condition, false)));
            if (after.isPresent() && open.orders().isEmpty()) {
                return after;
            }
        }
        return Optional.empty();
    }

    private Optional<Progress> until(Progress open, String letters) {
        int start = letters.indexOf(')');
        int end = letters.endsWith("]") ? items.size() - 1 : items.size();
        if (start < 0) {
            return open.orders().isEmpty()
                    ? Optional.empty()
                    : Conditions.of(items.subList(0, end))
                            .map(found -> untilLast(open, open.orders().size() - 1, found));
        }
        List<Item> event = items.subList(start + 1, end);
        Optional<Conditions.Found> found =
                Conditions.of(event).or(() -> letters.indexOf('V') >= 0 ? Conditions.earned(event) : Optional.empty());
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
                if (link != ';' && link != '&' && said(orders, open)) {
                    return open;
                }
                List<PlannedOrder> linked = new ArrayList<>(orders);
                if (link == ';' && !open.orders().isEmpty()) {
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
        boolean pronoun = Clause.letters(words).indexOf('~') >= 0;
        for (PlannedOrder order : heard.orders()) {
            if (Doubts.about(order, link, pronoun, open)) {
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
            } else if (open.subject().size() == 1 && (link == ';' || open.leads() || pronoun)) {
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

package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rtscommander.nl.Condition;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.Place;
import rtscommander.nl.PlannedOrder;

/// Understands a whole sentence from its items: clause by clause, with the conditions, subjects and verbs that clauses
/// share.
final class Sentence {
    private static final int LONGEST_JOIN = 3;
    private static final Shape THINGS = Shape.of("[UNITS BUILDING]+");
    private static final Shape PLACED_THINGS = Shape.of("[UNITS BUILDING]+ (SPOT | BUILDING)?");
    private static final Shape MADE = Shape.of("[MAKE WANT]+ [UNITS BUILDING]+");
    private static final Shape NAMES = Shape.of("(?<who>NAMED+)");

    private final List<Segments.Segment> segments;

    private Sentence(List<Segments.Segment> segments) {
        this.segments = segments;
    }

    static Optional<OrderPlan> plan(List<Item> items) {
        Sentence sentence = new Sentence(Segments.of(items));
        if (sentence.segments.isEmpty() || sentence.segments.size() > 8) {
            return Optional.empty();
        }
        return sentence.read(0, Progress.NONE)
                .filter(done -> Doubts.none(done.orders()))
                .map(done -> new OrderPlan(done.orders(), done.ask()));
    }

    /// Reads on from a segment: alone if it can be, else joined with those behind it (`5 soldiers, a tank and a
    /// chopper`).
    private Optional<Progress> read(int from, Progress before) {
        if (from == segments.size()) {
            return end(before);
        }
        if (from == segments.size() - 1) {
            Optional<Progress> called = called(segments.get(from), before);
            if (called.isPresent()) {
                return called;
            }
        }
        if (from + 1 < segments.size() && THINGS.fits(segments.get(from).items())) {
            Optional<Progress> called = calling(from, before);
            if (called.isPresent()) {
                return called;
            }
            Segments.Segment next = segments.get(from + 1);
            if (next.link() == Role.AND
                    && !PLACED_THINGS.fits(next.items())
                    && !next.items().get(0).role().isDeed()) {
                return join(from, before, 1);
            }
        }
        return join(from, before, 0);
    }

    /// Reads on from a segment with at least so many of those behind it.
    private Optional<Progress> join(int from, Progress before, int least) {
        List<Item> joined = new ArrayList<>();
        Role link = from == 0 ? Role.COMMA : segments.get(from).link();
        for (int to = from; to < Math.min(segments.size(), from + LONGEST_JOIN); to++) {
            if (to > from && segments.get(to).link() == Role.THEN) {
                break;
            }
            joined.addAll(segments.get(to).items());
            if (to < from + least) {
                continue;
            }
            int next = to + 1;
            Optional<Progress> whole = new Part(link, List.copyOf(joined), to > from)
                    .read(before)
                    .filter(after -> after.ask().isEmpty() || segments.size() == next - from)
                    .flatMap(after -> read(next, after));
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    /// `infantry, stay there`: a name before a comma is called, if what follows can be for it.
    private Optional<Progress> calling(int from, Progress before) {
        Segments.Segment next = segments.get(from + 1);
        if (MADE.fits(next.items())) {
            return Optional.empty();
        }
        if (next.link() != Role.COMMA
                || next.items().stream().noneMatch(item -> item.role().isDeed())) {
            return Optional.empty();
        }
        List<Item> joined = new ArrayList<>(segments.get(from).items());
        joined.addAll(next.items());
        return new Part(Role.COMMA, joined, false)
                .read(before)
                .filter(after -> after.ask().isEmpty())
                .flatMap(after -> read(from + 2, after));
    }

    /// `join the army, choppers`: a name at the very end is called, if the one order before it names nobody.
    private static Optional<Progress> called(Segments.Segment last, Progress before) {
        boolean name = last.link() == Role.COMMA && NAMES.fits(last.items());
        if (!name || before.orders().size() != 1 || !before.used()) {
            return Optional.empty();
        }
        PlannedOrder order = before.orders().get(0);
        boolean counted = last.items().stream()
                .anyMatch(item -> item.thing().filter(Thing::counted).isPresent());
        boolean aimedAtUnits =
                order.to().filter(place -> place instanceof Place.Of).isPresent();
        if (counted || aimedAtUnits || order.who().isPresent() || !Part.SHARING.contains(order.verb())) {
            return Optional.empty();
        }
        return new Clause(last.items(), Optional.empty())
                .match(NAMES)
                .flatMap(slots -> slots.whos("who"))
                .filter(whos -> whos.size() == 1)
                .map(whos -> before.replaced(List.of(order.with(whos.get(0)))));
    }

    /// A condition at the very end belongs to the one order before it.
    private static Optional<Progress> end(Progress done) {
        if (done.used()) {
            return Optional.of(done);
        }
        if (done.orders().size() != 1 || done.when().isEmpty()) {
            return Optional.empty();
        }
        PlannedOrder order = done.orders().get(0);
        return order.when().isPresent()
                ? Optional.empty()
                : Optional.of(done.replaced(List.of(waiting(order, done.when().get(), done.every()))));
    }

    static PlannedOrder waiting(PlannedOrder order, Condition when, boolean every) {
        PlannedOrder waiting = order.withWhen(when);
        return every ? waiting.withRepeat() : waiting;
    }
}

package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rtscommander.nl.Place;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;

/// Reads the orders of a few items: as one clause, else as what goes on with the verb of the clause before, else as two
/// clauses that stand side by side without a sign between them.
final class Clauses {
    private static final Set<Verb> REPEATED = Set.of(Verb.TRAIN, Verb.BUILD, Verb.HARVEST, Verb.SCOUT);
    private static final Set<Verb> AIMING =
            Set.of(Verb.ATTACK, Verb.DEFEND, Verb.REPAIR, Verb.SELL, Verb.CANCEL, Verb.NUKE, Verb.SCOUT);
    private static final Set<Verb> GOING =
            Set.of(Verb.MOVE, Verb.ATTACK, Verb.PATROL, Verb.DEFEND, Verb.SCOUT, Verb.HARVEST, Verb.NUKE);
    private static final Shape OBJECT =
            Shape.of("(?<object>[BUILDING ENEMY_BUILDING ENEMY_UNITS ENEMIES UNITS] [COORDINATES AREA]?)");
    private static final Shape PLACE = Shape.of("(?<object>[COORDINATES AREA ENEMY_BASE ORE GEMS HERE])");
    /// `and another at 100 90`.
    private static final Shape ANOTHER =
            Shape.of("(?<count>NUMBER) (?<object>[COORDINATES AREA BASE ORE GEMS HERE BUILDING])");
    private static final Shape SUBJECT_OBJECT =
            Shape.of("(?<who>NAMED+) (?<object>[BUILDING ENEMY_BUILDING ENEMY_UNITS ENEMIES])");

    /// `team 1 left team 2 right`.
    private static final Shape PLACED = Shape.of("(NAMED [COORDINATES AREA DIRECTION]){2,}");

    private static final Shape TRAINED = Shape.of(".* MAKE .* UNITS .*");
    private static final Shape GOING_ON =
            Shape.of("[MOVE RETURN ATTACK RETREAT DEFEND GUARD_HOME PATROL SCOUT HARVEST] .*");
    private static final Shape VAGUE = Shape.of("[RETREAT SCOUT HARVEST]");
    private static final Shape AVENGING = Shape.of(".* ATTACK PRONOUN .*");

    private Clauses() {}

    static Optional<Heard> read(List<Item> items, Progress before, Role link, boolean joined) {
        boolean repeated = Role.REPEAT.isIn(items);
        List<Item> words = items.stream().filter(item -> !item.is(Role.REPEAT)).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = new Clause(words, before.about());
        Optional<Heard> heard = one(clause)
                .or(() -> continued(clause, before, link))
                .or(() -> BaseOrders.bare(clause))
                .or(() -> joined ? Optional.empty() : sideBySide(words, before));
        return repeated ? heard.or(() -> producing(clause)).flatMap(Clauses::repeated) : heard;
    }

    private static Optional<Heard> one(Clause clause) {
        return Denials.read(clause)
                .or(() -> BaseOrders.read(clause))
                .or(() -> UnitOrders.read(clause))
                .or(() -> Movements.read(clause));
    }

    /// `infantry nonstop`.
    private static Optional<Heard> producing(Clause clause) {
        return clause.items().size() == 1 && clause.items().get(0).is(Role.UNITS)
                ? clause.items()
                        .get(0)
                        .thing()
                        .flatMap(Thing::kind)
                        .map(kind -> Heard.of(PlannedOrder.of(Verb.TRAIN).with(kind)))
                : Optional.empty();
    }

    private static Optional<Heard> repeated(Heard heard) {
        List<PlannedOrder> orders = new ArrayList<>();
        for (PlannedOrder order : heard.orders()) {
            if (!REPEATED.contains(order.verb())) {
                return Optional.empty();
            }
            orders.add(order.withRepeat());
        }
        return orders.isEmpty() ? Optional.empty() : Optional.of(Heard.of(orders));
    }

    /// Things or places alone go on with the verb before them: `attack the refinery, then the barracks`.
    private static Optional<Heard> continued(Clause clause, Progress before, Role link) {
        Optional<PlannedOrder> last = before.last();
        if (last.isEmpty() || link == Role.FULL_STOP) {
            return Optional.empty();
        }
        Verb verb = last.get().verb();
        Optional<Clause.Slots> thing = clause.match(OBJECT);
        if (thing.isPresent()
                && AIMING.contains(verb)
                && !(link == Role.COMMA && thing.get().is("object", Role.UNITS))) {
            boolean counted = thing.get()
                    .items("object")
                    .get(0)
                    .thing()
                    .filter(Thing::counted)
                    .isPresent();
            return counted ? Optional.empty() : aimed(last.get(), thing.get());
        }
        if (verb == Verb.BUILD && clause.match(ANOTHER).isPresent()) {
            return clause.match(ANOTHER)
                    .flatMap(slots -> slots.place("object")
                            .map(place -> Heard.of(PlannedOrder.of(Verb.BUILD)
                                    .with(last.get().what().orElseThrow())
                                    .withCount(slots.items("count").get(0).number())
                                    .with(place))));
        }
        if (GOING.contains(verb) && link != Role.COMMA && clause.match(PLACE).isPresent()) {
            return clause.match(PLACE)
                    .flatMap(slots -> slots.place("object"))
                    .map(place -> new Heard(List.of(again(last.get()).with(place)), Optional.empty(), before.leads()));
        }
        if (verb == Verb.ATTACK && last.get().who().isPresent()) {
            return clause.match(SUBJECT_OBJECT)
                    .flatMap(slots -> slots.place("object")
                            .flatMap(place ->
                                    Heard.of(PlannedOrder.of(Verb.ATTACK).with(place), slots.whos("who"), true)));
        }
        return Optional.empty();
    }

    private static Optional<Heard> aimed(PlannedOrder last, Clause.Slots slots) {
        if (last.verb() == Verb.CANCEL) {
            return slots.items("object")
                    .get(0)
                    .thing()
                    .flatMap(Thing::kind)
                    .map(kind -> Heard.of(PlannedOrder.of(Verb.CANCEL).with(kind)));
        }
        Optional<Place> place = slots.place("object");
        return place.map(target -> new Heard(List.of(again(last).with(target)), Optional.empty(), true));
    }

    private static PlannedOrder again(PlannedOrder last) {
        PlannedOrder order = PlannedOrder.of(last.verb());
        return last.who().map(order::with).orElse(order);
    }

    private static long deeds(List<Item> items) {
        return items.stream()
                .filter(item -> item.role().isDeed() && !item.is(Role.DISPATCH))
                .count();
    }

    /// Whether a cut would take from a verb what belongs to it: who was trained, or whither to escort.
    private static boolean apart(Clause left, List<Item> rest) {
        boolean trained = TRAINED.fits(left.items()) && GOING_ON.fits(rest);
        boolean escorted = Role.DEFEND.isIn(left.items())
                && (rest.get(0).is(Role.RETURN) || rest.get(0).is(Role.RETREAT));
        return trained || escorted;
    }

    /// A movement that may lack its place: what follows could be a part of it.
    private static boolean vague(Clause clause) {
        return VAGUE.fits(clause.items());
    }

    private static List<PlannedOrder> both(Heard first, Heard second) {
        List<PlannedOrder> both = new ArrayList<>(first.orders());
        PlannedOrder last = both.get(both.size() - 1);
        for (PlannedOrder order : second.orders()) {
            boolean shared = first.leads() && order.who().isEmpty() && Part.SHARING.contains(order.verb());
            PlannedOrder whole = shared ? last.who().map(order::with).orElse(order) : order;
            if (!whole.equals(last)) {
                both.add(whole);
            }
        }
        return both;
    }

    /// 坦克打砲塔步兵守家, `sell barracks build factory`: where exactly one cut gives two orders.
    private static Optional<Heard> sideBySide(List<Item> items, Progress before) {
        List<Heard> found = new ArrayList<>();
        boolean placed = PLACED.fits(items);
        if (deeds(items) < 2 && !placed) {
            return Optional.empty();
        }
        for (int cut = 1; cut < items.size(); cut++) {
            Clause left = new Clause(items.subList(0, cut), before.about());
            List<Item> rest = items.subList(cut, items.size());
            if ((!placed && (deeds(left.items()) < 1 || deeds(rest) < 1)) || AVENGING.fits(rest) || apart(left, rest)) {
                continue;
            }
            Optional<Heard> first = one(left);
            if (first.isEmpty() || first.get().ask().isPresent() || vague(left)) {
                continue;
            }
            Optional<Heard> second = one(new Clause(rest, before.about())).or(() -> sideBySide(rest, before));
            if (second.isPresent() && second.get().ask().isEmpty()) {
                found.add(Heard.of(both(first.get(), second.get())));
            }
        }
        return found.stream().distinct().count() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}

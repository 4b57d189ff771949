package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern OBJECT = Pattern.compile("(?<o>[bBkEt][ca]?)");
    private static final Pattern PLACE = Pattern.compile("(?<o>[caHomi])");
    /// `and another at 100 90`.
    private static final Pattern ANOTHER = Pattern.compile("(?<n>n)(?<o>[cahomib])");
    private static final Pattern SUBJECT_OBJECT = Pattern.compile("(?<w>[tsg]+)(?<o>[bBkE])");

    /// `team 1 left team 2 right`.
    private static final Pattern PLACED = Pattern.compile("([tsg][cad]){2,}");

    private Clauses() {}

    static Optional<Heard> read(List<Item> items, Progress before, char link, boolean joined) {
        boolean repeated = Clause.letters(items).indexOf('r') >= 0;
        List<Item> words = items.stream().filter(item -> item.letter() != 'r').toList();
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
        return Denials.read(clause).or(() -> BaseOrders.read(clause)).or(() -> UnitOrders.read(clause));
    }

    /// `infantry nonstop`.
    private static Optional<Heard> producing(Clause clause) {
        return Clause.letters(clause.items()).equals("t")
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
    private static Optional<Heard> continued(Clause clause, Progress before, char link) {
        Optional<PlannedOrder> last = before.last();
        if (last.isEmpty() || link == '.') {
            return Optional.empty();
        }
        Verb verb = last.get().verb();
        Optional<Clause.Slots> thing = clause.match(OBJECT);
        if (thing.isPresent()
                && AIMING.contains(verb)
                && !(link == ',' && thing.get().letter("o") == 't')) {
            boolean counted =
                    thing.get().items("o").get(0).thing().filter(Thing::counted).isPresent();
            return counted ? Optional.empty() : aimed(last.get(), thing.get());
        }
        if (verb == Verb.BUILD && clause.match(ANOTHER).isPresent()) {
            return clause.match(ANOTHER)
                    .flatMap(slots -> slots.place("o")
                            .map(place -> Heard.of(PlannedOrder.of(Verb.BUILD)
                                    .with(last.get().what().orElseThrow())
                                    .withCount(slots.items("n").get(0).number())
                                    .with(place))));
        }
        if (GOING.contains(verb) && link != ',' && clause.match(PLACE).isPresent()) {
            return clause.match(PLACE)
                    .flatMap(slots -> slots.place("o"))
                    .map(place -> new Heard(List.of(again(last.get()).with(place)), Optional.empty(), before.leads()));
        }
        if (verb == Verb.ATTACK && last.get().who().isPresent()) {
            return clause.match(SUBJECT_OBJECT)
                    .flatMap(slots -> slots.place("o")
                            .flatMap(place ->
                                    Heard.of(PlannedOrder.of(Verb.ATTACK).with(place), slots.whos("w"), true)));
        }
        return Optional.empty();
    }

    private static Optional<Heard> aimed(PlannedOrder last, Clause.Slots slots) {
        if (last.verb() == Verb.CANCEL) {
            return slots.items("o")
                    .get(0)
                    .thing()
                    .flatMap(Thing::kind)
                    .map(kind -> Heard.of(PlannedOrder.of(Verb.CANCEL).with(kind)));
        }
        Optional<Place> place = slots.place("o");
        return place.map(target -> new Heard(List.of(again(last).with(target)), Optional.empty(), true));
    }

    private static PlannedOrder again(PlannedOrder last) {
        PlannedOrder order = PlannedOrder.of(last.verb());
        return last.who().map(order::with).orElse(order);
    }

    private static long deeds(List<Item> items) {
        return Clause.letters(items)
                .chars()
                .filter(letter -> "MUARDKPSVXOTFLCYZGNW".indexOf(letter) >= 0)
                .count();
    }

    /// Whether a cut would take from a verb what belongs to it: who was trained, or whither to escort.
    private static boolean apart(Clause left, List<Item> rest) {
        String letters = Clause.letters(left.items()) + "|" + Clause.letters(rest);
        return letters.matches(".*T.*t.*\\|[MUARDKPSV].*") || letters.matches(".*D.*\\|[UR].*");
    }

    /// A movement that may lack its place: what follows could be a part of it.
    private static boolean vague(Clause clause) {
        return Clause.letters(clause.items()).matches("[RSV]");
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
        boolean placed = PLACED.matcher(Clause.letters(items)).matches();
        if (deeds(items) < 2 && !placed) {
            return Optional.empty();
        }
        for (int cut = 1; cut < items.size(); cut++) {
            Clause left = new Clause(items.subList(0, cut), before.about());
            List<Item> rest = items.subList(cut, items.size());
            if ((!placed && (deeds(left.items()) < 1 || deeds(rest) < 1))
                    || Clause.letters(rest).contains("A~")
                    || apart(left, rest)) {
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

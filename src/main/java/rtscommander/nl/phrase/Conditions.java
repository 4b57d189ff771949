package rtscommander.nl.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rtscommander.nl.Condition;
import rtscommander.nl.Condition.Trigger;
import rtscommander.nl.Place;
import rtscommander.sim.Kind;

/// Understands the words of a condition, without the `when` or `until` around them. The patterns are over the letters
/// of [Item].
final class Conditions {
    /// A smaller number rather counts something else.
    private static final int LEAST_MONEY = 100;
    private static final Map<Trigger, Pattern> PATTERNS = Map.of(
            Trigger.BASE_ATTACKED, Pattern.compile("6?h1|1h|6?[?ktE]?6?A[hH]?h|6?[?E]h1"),
            Trigger.UNIT_ATTACKED, Pattern.compile("6?[tsy]1|1[tsy]|6?[?Ek]6?A[tsy]|A[ts]|w1|[?E]?Aw|1w"),
            Trigger.ENEMY_SEEN, Pattern.compile("[?w]?6?3[Etk?b]2?|6?[Etk?]2|2[Etk]|6[Ek]"),
            Trigger.LOW_HEALTH, Pattern.compile("[tsw~]?89n%?|[tsw~]?9n%8?|[tsw~]?9n8|[tsw~]?8n%|9n%?8|8[tsw]9n%?"),
            Trigger.LOW_POWER, Pattern.compile("w?0"),
            Trigger.CREDITS, Pattern.compile("w?6[nc][7$]?_?|[7$]w?6[nc]7?|[nc][7$]_?|w?6[7$][nc]|w?[nc]7_?"),
            Trigger.TRAINED, Pattern.compile("6?[tk]4|w?6t4?_?|t6n_?|4t"),
            Trigger.BUILT, Pattern.compile("b4|4b|w?6b4?"),
            Trigger.DESTROYED, Pattern.compile("[bBk]5|5[bBk]|t5"));

    private Conditions() {}

    /// @param about the thing that the condition speaks of, which a pronoun behind it means
    record Found(Condition condition, Optional<Thing> about) {}

    /// The condition that all of these items together say.
    static Optional<Found> of(List<Item> items) {
        String letters = Clause.letters(items);
        List<Found> found = PATTERNS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(letters).matches())
                .flatMap(entry -> read(entry.getKey(), items).stream())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /// Of harvesting, a mere number is so much money: `mine until 4000`.
    static Optional<Found> earned(List<Item> items) {
        return Clause.letters(items).equals("n") && items.get(0).number() >= LEAST_MONEY
                ? Optional.of(new Found(
                        Condition.on(Trigger.CREDITS).withValue(items.get(0).number()), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Found> read(Trigger trigger, List<Item> items) {
        Optional<Thing> about =
                items.stream().flatMap(item -> item.thing().stream()).findFirst();
        Optional<Kind> kind = about.flatMap(Thing::kind);
        Condition plain = Condition.on(trigger);
        return switch (trigger) {
            case LOW_POWER -> Optional.of(new Found(plain, Optional.empty()));
            case BASE_ATTACKED -> Optional.of(new Found(plain, Optional.of(Thing.BASE)));
            case UNIT_ATTACKED, ENEMY_SEEN -> {
                Optional<Thing> last =
                        items.stream().flatMap(item -> item.thing().stream()).reduce((first, second) -> second);
                yield Optional.of(
                        new Found(last.flatMap(Thing::kind).map(plain::about).orElse(plain), last));
            }
            case LOW_HEALTH -> number(items).map(value -> new Found(plain.withValue(value), about));
            case CREDITS ->
                number(items)
                        .filter(value ->
                                value >= LEAST_MONEY || Clause.letters(items).matches(".*[7$].*"))
                        .map(value -> new Found(plain.withValue(value), Optional.empty()));
            case TRAINED -> {
                boolean reached = Clause.letters(items).contains("6");
                Optional<Integer> many =
                        number(items).or(() -> about.map(Thing::count).filter(count -> count > 1));
                if (kind.isEmpty()
                        || (reached && many.isEmpty() && about.map(Thing::count).orElse(0) == 0)) {
                    yield Optional.empty();
                }
                Condition of = plain.about(kind.get());
                yield Optional.of(new Found(many.map(of::withValue).orElse(of), about));
            }
            case BUILT, DESTROYED -> kind.map(of -> new Found(plain.about(of), about));
        };
    }

    /// The number that is said; `2,500` reads as coordinates and is none.
    private static Optional<Integer> number(List<Item> items) {
        for (Item item : items) {
            if (item.letter() == 'n') {
                return Optional.of(item.number());
            }
            if (item.place().orElse(null) instanceof Place.At(int x, int y)) {
                return x > 0 && x < 1000 && y < 1000 && (y == 0 || y >= 100)
                        ? Optional.of(x * 1000 + y)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}

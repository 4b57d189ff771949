package rtscommander.nl.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rtscommander.nl.Condition;
import rtscommander.nl.Condition.Trigger;
import rtscommander.nl.Place;
import rtscommander.sim.Kind;

/// Understands the words of a condition, without the `when` or `until` around them.
final class Conditions {
    /// A smaller number rather counts something else.
    private static final int LEAST_MONEY = 100;
    private static final Map<Trigger, Shape> PATTERNS = Map.of(
            Trigger.BASE_ATTACKED,
                    Shape.of(
                            "HAVE? BASE ATTACKED",
                            "ATTACKED BASE",
                            "HAVE? [SOMEONE ENEMY_UNITS UNITS ENEMIES]? HAVE? ATTACK [BASE ENEMY_BASE]? BASE",
                            "HAVE? [SOMEONE ENEMIES] BASE ATTACKED"),
            Trigger.UNIT_ATTACKED,
                    Shape.of(
                            "HAVE? [UNITS CROWD GENERIC] ATTACKED",
                            "ATTACKED [UNITS CROWD GENERIC]",
                            "HAVE? [SOMEONE ENEMIES ENEMY_UNITS] HAVE? ATTACK [UNITS CROWD GENERIC]",
                            "ATTACK [UNITS CROWD]",
                            "WE ATTACKED",
                            "[SOMEONE ENEMIES]? ATTACK WE",
                            "ATTACKED WE"),
            Trigger.ENEMY_SEEN,
                    Shape.of(
                            "[SOMEONE WE]? HAVE? SEE [ENEMIES UNITS ENEMY_UNITS SOMEONE BUILDING] SEEN?",
                            "HAVE? [ENEMIES UNITS ENEMY_UNITS SOMEONE] SEEN",
                            "SEEN [ENEMIES UNITS ENEMY_UNITS]",
                            "HAVE [ENEMIES ENEMY_UNITS]"),
            Trigger.LOW_HEALTH,
                    Shape.of(
                            "[UNITS CROWD WE PRONOUN]? HEALTH BELOW NUMBER PERCENT?",
                            "[UNITS CROWD WE PRONOUN]? BELOW NUMBER PERCENT HEALTH?",
                            "[UNITS CROWD WE PRONOUN]? BELOW NUMBER HEALTH",
                            "[UNITS CROWD WE PRONOUN]? HEALTH NUMBER PERCENT",
                            "BELOW NUMBER PERCENT? HEALTH",
                            "HEALTH [UNITS CROWD WE] BELOW NUMBER PERCENT?"),
            Trigger.LOW_POWER, Shape.of("WE? LOW_POWER"),
            Trigger.CREDITS,
                    Shape.of(
                            "WE? HAVE [NUMBER COORDINATES] [CREDITS MONEY]? BANK?",
                            "[CREDITS MONEY] WE? HAVE [NUMBER COORDINATES] CREDITS?",
                            "[NUMBER COORDINATES] [CREDITS MONEY] BANK?",
                            "WE? HAVE [CREDITS MONEY] [NUMBER COORDINATES]",
                            "WE? [NUMBER COORDINATES] CREDITS BANK?"),
            Trigger.TRAINED,
                    Shape.of(
                            "HAVE? [UNITS ENEMY_UNITS] READY",
                            "WE? HAVE UNITS READY? BANK?",
                            "UNITS HAVE NUMBER BANK?",
                            "READY UNITS"),
            Trigger.BUILT, Shape.of("BUILDING READY", "READY BUILDING", "WE? HAVE BUILDING READY?"),
            Trigger.DESTROYED,
                    Shape.of(
                            "[BUILDING ENEMY_BUILDING ENEMY_UNITS] DEAD",
                            "DEAD [BUILDING ENEMY_BUILDING ENEMY_UNITS]",
                            "UNITS DEAD"));

    private Conditions() {}

    /// @param about the thing that the condition speaks of, which a pronoun behind it means
    record Found(Condition condition, Optional<Thing> about) {}

    /// The condition that all of these items together say.
    static Optional<Found> of(List<Item> items) {
        List<Found> found = PATTERNS.entrySet().stream()
                .filter(entry -> entry.getValue().fits(items))
                .flatMap(entry -> read(entry.getKey(), items).stream())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /// Of harvesting, a mere number is so much money: `mine until 4000`.
    static Optional<Found> earned(List<Item> items) {
        return items.size() == 1 && items.get(0).is(Role.NUMBER) && items.get(0).number() >= LEAST_MONEY
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
                        .filter(value -> value >= LEAST_MONEY || Role.CREDITS.isIn(items) || Role.MONEY.isIn(items))
                        .map(value -> new Found(plain.withValue(value), Optional.empty()));
            case TRAINED -> {
                boolean reached = Role.HAVE.isIn(items);
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
            if (item.is(Role.NUMBER)) {
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

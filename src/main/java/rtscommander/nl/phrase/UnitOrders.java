package rtscommander.nl.phrase;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import rtscommander.nl.Area;
import rtscommander.nl.OrderPlan.Ask;
import rtscommander.nl.Place;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;

/// Clauses whose verb moves units: who does it, where or to what.
final class UnitOrders {
    /// `tanks attack the refinery`, `send two tanks to defend the ore`, `attack the hq with artillery`.
    private static final Shape DEED = Shape.of("[DISPATCH WANT WITH]* (?<who>WHO*) [DISPATCH MOVE RETURN]*"
            + " (?<deed>[ATTACK DEFEND PATROL SCOUT HARVEST RETREAT GUARD_HOME])"
            + " (?<where>THING [COORDINATES AREA]? | COORDINATES (UNITS | TARGET) | AREA TARGET"
            + " | SPOT | ENEMY_BASE | ARMY | CROWD | PRONOUN | EVERYTHING)?"
            + " (WITH (?<with>NAMED+))?");
    /// 直升機去北邊偵察, `塔先拆`: the place or the target before the deed.
    private static final Shape DEED_LAST = Shape.of("[DISPATCH WANT WITH]* (?<who>WHO*) [DISPATCH MOVE]*"
            + " (?<where>TARGET [COORDINATES AREA]? | [COORDINATES AREA] (UNITS | TARGET) | SPOT | ENEMY_BASE | ARMY)"
            + " [DISPATCH MOVE]* PRONOUN? (?<deed>[ATTACK DEFEND PATROL SCOUT HARVEST])");
    /// `pull the tanks back to 80 80`.
    private static final Shape AWAY_TO = Shape.of(
            "[DISPATCH WANT]* (?<deed>RETREAT) (?<who>[UNITS CROWD GROUP PRONOUN]+) (?<where>SPOT | ARMY | BUILDING)");
    private static final Shape STAY = Shape.of("[DISPATCH WANT WITH]* (?<who>WHO*) DISPATCH? (?<deed>[HOLD STOP])"
            + " (?<whom>[UNITS CROWD GROUP EVERYTHING]*) HERE?");

    private static final Role[] RETREATS = {
        Role.BUILDING, Role.COORDINATES, Role.AREA, Role.DIRECTION, Role.BASE, Role.ORE, Role.GEMS, Role.HERE, Role.ARMY
    };

    private UnitOrders() {}

    static Optional<Heard> read(Clause clause) {
        return deed(clause).or(() -> stay(clause));
    }

    private static Optional<Heard> deed(Clause clause) {
        return clause.match(DEED)
                .or(() -> clause.match(DEED_LAST))
                .or(() -> clause.match(AWAY_TO))
                .flatMap(slots -> {
                    Verb verb = verb(slots.role("deed"));
                    List<Item> object = slots.items("where");
                    boolean with = slots.has("who")
                            || object.isEmpty()
                            || clause.match(DEED).isEmpty();
                    String group = with ? "who" : "with";
                    if (!with && slots.has("who") && slots.has("with")) {
                        return Optional.empty();
                    }
                    boolean upon = slots.items("deed").get(0).value().equals(Role.UPON);
                    if ((upon && !slots.has("who")) || (verb == Verb.ATTACK && slots.harvesters(group))) {
                        return Optional.empty();
                    }
                    if (object.isEmpty() || slots.is("deed", Role.GUARD_HOME)) {
                        return alone(verb, slots, clause);
                    }
                    return place(verb, slots)
                            .flatMap(place -> Heard.of(
                                    PlannedOrder.of(verb).with(place),
                                    slots.whos(group),
                                    group.equals("who") && slots.has("who")));
                });
    }

    /// A deed without a place: some need none, some ask for one.
    private static Optional<Heard> alone(Verb verb, Clause.Slots slots, Clause clause) {
        boolean trailing = !clause.items().get(clause.items().size() - 1).is(slots.role("deed"));
        return switch (verb) {
            case HARVEST, RETREAT, SCOUT -> Heard.of(PlannedOrder.of(verb), slots.whos("who"), true);
            case ATTACK -> {
                // Once an enemy is seen, that enemy is meant.
                if (clause.about().filter(thing -> thing.head().equals("any")).isPresent()) {
                    yield Heard.of(
                            PlannedOrder.of(verb).with(Place.Of.target(new Place.Target.Anything())),
                            slots.whos("who"),
                            slots.has("who"));
                }
                yield trailing || slots.has("who") ? Optional.empty() : Optional.of(Heard.asking(Ask.WHAT));
            }
            case DEFEND ->
                slots.is("deed", Role.GUARD_HOME) && !trailing
                        ? Heard.of(
                                PlannedOrder.of(verb).with(new Place.Named(Place.Reference.BASE)),
                                slots.whos("who"),
                                slots.has("who"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Place> place(Verb verb, Clause.Slots slots) {
        Optional<Place> place = slots.place("where");
        return switch (verb) {
            case ATTACK -> toAttack(slots);
            case DEFEND ->
                slots.is("where", Role.ENEMY_UNITS, Role.ENEMY_BUILDING, Role.ENEMIES, Role.EVERYTHING, Role.ENEMY_BASE)
                        ? Optional.empty()
                        : place.map(UnitOrders::region);
            case SCOUT ->
                slots.is("where", Role.PRONOUN)
                        ? Optional.of(Place.Of.target(new Place.Target.Anything()))
                        : slots.is("where", Role.BASE, Role.CROWD, Role.ARMY, Role.EVERYTHING)
                                ? Optional.empty()
                                : place.map(UnitOrders::region);
            case PATROL ->
                slots.is("where", Role.UNITS, Role.ENEMY_UNITS, Role.ENEMIES, Role.GENERIC)
                                || slots.is("where", Role.CROWD, Role.PRONOUN, Role.EVERYTHING)
                        ? Optional.empty()
                        : place.map(UnitOrders::region);
            case HARVEST -> slots.is("where", Role.ORE, Role.GEMS) ? place : Optional.empty();
            case RETREAT -> slots.is("where", RETREATS) ? place : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Place> toAttack(Clause.Slots slots) {
        Place anything = Place.Of.target(new Place.Target.Anything());
        Optional<Place> place = slots.place("where");
        return switch (slots.role("where")) {
            case BASE ->
                slots.is("who", Role.PRONOUN)
                        ? Optional.empty()
                        : Optional.of(new Place.Named(Place.Reference.ENEMY_BASE));
            case EVERYTHING -> Optional.of(anything);
            case PRONOUN -> place.filter(meant -> meant instanceof Place.Of).or(() -> Optional.of(anything));
            case DIRECTION, CROWD, ARMY -> Optional.empty();
            default ->
                place.filter(target -> slots.items("where").stream()
                        .flatMap(item -> item.thing().stream())
                        .noneMatch(thing -> thing.count() > 1
                                || thing.owner()
                                        .filter(Place.Owner.MINE::equals)
                                        .isPresent()));
        };
    }

    /// Behind these verbs a direction is a part of the map.
    static Place region(Place place) {
        return place instanceof Place.Toward(rtscommander.nl.Direction direction, OptionalInt tiles) && tiles.isEmpty()
                ? new Place.In(Area.valueOf(direction.name()))
                : place;
    }

    private static Optional<Heard> stay(Clause clause) {
        return clause.match(STAY).flatMap(slots -> {
            boolean placed = slots.items("whom").stream().anyMatch(item -> item.toward() || item.near());
            if (placed || (slots.has("who") && slots.has("whom"))) {
                return Optional.empty();
            }
            String group = slots.has("whom") ? "whom" : "who";
            return Heard.of(
                    PlannedOrder.of(slots.is("deed", Role.STOP) ? Verb.STOP : Verb.HOLD),
                    slots.whos(group),
                    slots.has("who"));
        });
    }

    private static Verb verb(Role deed) {
        return switch (deed) {
            case ATTACK -> Verb.ATTACK;
            case DEFEND, GUARD_HOME -> Verb.DEFEND;
            case PATROL -> Verb.PATROL;
            case SCOUT -> Verb.SCOUT;
            case HARVEST -> Verb.HARVEST;
            default -> Verb.RETREAT;
        };
    }
}

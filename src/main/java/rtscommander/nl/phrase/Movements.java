package rtscommander.nl.phrase;

import java.util.List;
import java.util.Optional;
import rtscommander.nl.OrderPlan.Ask;
import rtscommander.nl.Place;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;
import rtscommander.nl.Who;

/// Clauses that have units go somewhere: by a verb of moving, by a place alone, or back home.
final class Movements {
    private static final Shape MOVE = Shape.of("[DISPATCH WANT WITH]* (?<who>WHO*) [DISPATCH MOVE]* MOVE (?<whom>WHO*)"
            + " (?<where>SPOT | ENEMY_BASE | ARMY | TARGET)? (WITH (?<with>NAMED+))?");
    /// 坦克向東移動.
    private static final Shape MOVE_LAST = Shape.of("[DISPATCH WANT WITH]* (?<who>WHO*) [DISPATCH MOVE]*"
            + " (?<where>[COORDINATES DIRECTION BASE ORE HERE GEMS ARMY]) MOVE");
    private static final Shape SEND = Shape.of("[DISPATCH WANT]+ (?<who>WHO+)"
            + " (?<where>[COORDINATES AREA DIRECTION ORE GEMS HERE] | ENEMY_BASE | ARMY | TARGET)");
    /// 往左三格.
    private static final Shape TILES = Shape.of("(?<where>DIRECTION)");
    private static final Shape PLACED = Shape.of("(?<who>[UNITS CROWD GROUP EVERYTHING]+)"
            + " (?<where>[COORDINATES AREA DIRECTION ORE GEMS HERE] | ENEMY_BASE | ARMY"
            + " | [ENEMY_UNITS BUILDING ENEMY_BUILDING CROWD])");
    private static final Shape PLACED_FIRST = Shape.of("(?<where>[COORDINATES DIRECTION]) WITH? (?<who>NAMED+)");
    /// `bring them home`, `everyone back to base`.
    private static final Shape RECALL = Shape.of(
            "DISPATCH+ (?<who>WHO+) (RETURN? BACK? BASE | RETURN | BACK)",
            "(?<who>[UNITS CROWD GROUP EVERYTHING]+) BACK? BASE",
            "(DISPATCH* RETURN | DISPATCH BACK) (?<who>WHO+) BASE?",
            "RETREAT (?<who>WHO+) BACK");
    private static final Shape RETURN = Shape.of("[DISPATCH WANT WITH]* (?<who>WHO*) [DISPATCH MOVE]* RETURN"
            + " [BACK MOVE]* (?<where>SPOT | ARMY | BUILDING)?");
    /// `withdraw the artillery`, `the wounded back`.
    private static final Shape WITHDRAW =
            Shape.of("DISPATCH* RETREAT (?<who>WHO+)", "(?<who>[UNITS CROWD GROUP EVERYTHING]+) BACK");
    private static final Shape AWAY = Shape.of("BACK+");

    private Movements() {}

    static Optional<Heard> read(Clause clause) {
        return move(clause).or(() -> recall(clause));
    }

    private static Optional<Heard> move(Clause clause) {
        Optional<Heard> moved = clause.match(MOVE).flatMap(slots -> {
            int named = (slots.has("who") ? 1 : 0) + (slots.has("whom") ? 1 : 0) + (slots.has("with") ? 1 : 0);
            if (named > 1) {
                return Optional.empty();
            }
            String group = slots.has("whom") ? "whom" : slots.has("with") ? "with" : "who";
            if (!slots.has("where")) {
                boolean army = slots.items("whom").stream().anyMatch(item -> item.is(Role.CROWD));
                boolean placed = army || clause.items().stream().anyMatch(item -> item.toward() || item.near());
                return slots.has("with") || placed ? Optional.empty() : Optional.of(Heard.asking(Ask.WHERE));
            }
            return moved(slots, group, slots.has("who"));
        });
        return moved.or(() -> clause.match(SEND).flatMap(slots -> moved(slots, "who", false)))
                .or(() -> clause.match(PLACED).flatMap(Movements::placed))
                .or(() -> clause.match(MOVE_LAST).flatMap(slots -> moved(slots, "who", slots.has("who"))))
                .or(() -> clause.match(TILES)
                        .filter(slots -> slots.place("where")
                                .filter(place -> place instanceof Place.Toward toward
                                        && toward.tiles().isPresent())
                                .isPresent())
                        .flatMap(slots -> moved(slots, "who", false)))
                .or(() -> clause.match(PLACED_FIRST).flatMap(slots -> moved(slots, "who", true)));
    }

    private static Optional<Heard> moved(Clause.Slots slots, String group, boolean before) {
        boolean harvesters = slots.harvesters(group);
        boolean fields = slots.is("where", Role.ORE, Role.GEMS);
        if ((harvesters && fields)
                || slots.is("where", Role.ENEMY_UNITS, Role.ENEMY_BUILDING, Role.ENEMIES, Role.ENEMY_BASE)) {
            return Optional.empty();
        }
        return slots.place("where")
                .map(place -> place instanceof Place.Of target
                                && slots.is("where", Role.ENEMY_UNITS, Role.ENEMY_BUILDING, Role.ENEMIES)
                        ? target.with(Place.Owner.ENEMY)
                        : place)
                .flatMap(place -> Heard.of(PlannedOrder.of(Verb.MOVE).with(place), slots.whos(group), before));
    }

    /// Units and a place, no verb: harvesters harvest there, others go there.
    private static Optional<Heard> placed(Clause.Slots slots) {
        Item where = slots.items("where").get(0);
        boolean fields = where.is(Role.ORE) || where.is(Role.GEMS);
        boolean harvesters = slots.harvesters("who");
        boolean thing = where.thing().isPresent();
        boolean counted = slots.items("who").stream()
                .anyMatch(item -> item.thing().filter(Thing::counted).isPresent());
        boolean standing = where.near() && (counted || where.is(Role.AREA));
        if (harvesters && fields) {
            return slots.place("where")
                    .flatMap(place -> Heard.of(PlannedOrder.of(Verb.HARVEST).with(place), slots.whos("who"), true));
        }
        if (standing || where.is(Role.ENEMY_BASE) || (thing && !where.toward())) {
            return Optional.empty();
        }
        return moved(slots, "who", true);
    }

    private static Optional<Heard> recall(Clause clause) {
        Place home = new Place.Named(Place.Reference.BASE);
        Optional<Heard> recalled = clause.match(RECALL).flatMap(slots -> {
            boolean before = !clause.items().get(0).role().isDeed();
            boolean homeward = clause.items().get(clause.items().size() - 1).is(Role.BASE);
            Item last = clause.items().get(clause.items().size() - 1);
            PlannedOrder order = PlannedOrder.of(before && last.is(Role.BASE) ? Verb.MOVE : Verb.RETREAT);
            return Heard.of(homeward ? order.with(home) : order, slots.whos("who"), before);
        });
        return recalled.or(() -> withdraw(clause))
                .or(() -> clause.match(RETURN).flatMap(slots -> {
                    Optional<Place> place = slots.has("where") ? slots.place("where") : Optional.of(home);
                    return place.flatMap(
                            to -> Heard.of(PlannedOrder.of(Verb.MOVE).with(to), slots.whos("who"), slots.has("who")));
                }))
                .or(() -> clause.match(AWAY)
                        .flatMap(slots ->
                                Heard.of(PlannedOrder.of(Verb.RETREAT), Optional.<List<Who>>of(List.of()), true)));
    }

    private static Optional<Heard> withdraw(Clause clause) {
        return clause.match(WITHDRAW)
                .filter(slots -> clause.items().stream().noneMatch(item -> item.toward() || item.near()))
                .flatMap(slots -> Heard.of(
                        PlannedOrder.of(Verb.RETREAT),
                        slots.whos("who"),
                        !clause.items().get(0).role().isDeed()));
    }
}

package rtscommander.nl.phrase;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import rtscommander.nl.Area;
import rtscommander.nl.OrderPlan.Ask;
import rtscommander.nl.Place;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;
import rtscommander.nl.Who;

/// Clauses whose verb moves units: who does it, where or to what.
final class UnitOrders {
    private static final String TARGET = "[tkbBEy][ca]?|c[tbBkE]|a[bBkE]|[hHoimcadq]|[s~e]";
    private static final String LEAD = "[JWv]*(?<w>[tsg~e]*)[JMU]*";
    /// `tanks attack the refinery`, `send two tanks to defend the ore`, `attack the hq with artillery`.
    private static final Pattern DEED =
            Pattern.compile(LEAD + "(?<deed>[ADPSVRK])(?:(?<o>" + TARGET + "))?(?:v(?<v>[tsg]+))?");
    /// 直升機去北邊偵察, `塔先拆`: the place or the target before the deed.
    private static final Pattern DEED_LAST = Pattern.compile(
            "[JWv]*(?<w>[tsg~e]*)[JM]*(?<o>[bBkE][ca]?|[hHoimcadq]|[ca][tbBkE])[JM]*~?(?<deed>[ADPSV])");
    /// `pull the tanks back to 80 80`.
    private static final Pattern AWAY_TO = Pattern.compile("[JW]*(?<deed>R)(?<w>[tsg~]+)(?<o>[cadhoimqb])");
    private static final Pattern STAY = Pattern.compile("[JWv]*(?<w>[tsg~e]*)J?(?<deed>[OX])(?<x>[tsge]*)i?");
    private static final Pattern MOVE =
            Pattern.compile("[JWv]*(?<w>[tsg~e]*)[JM]*M(?<x>[tsg~e]*)(?<o>[cadhHoimq]|[kbBE])?(?:v(?<v>[tsg]+))?");
    /// 坦克向東移動.
    private static final Pattern MOVE_LAST = Pattern.compile("[JWv]*(?<w>[tsg~e]*)[JM]*(?<o>[cdhoimq])M");
    private static final Pattern SEND = Pattern.compile("[JW]+(?<w>[tsg~e]+)(?<o>[cadHoimq]|[kbBE])");
    /// 往左三格.
    private static final Pattern TILES = Pattern.compile("(?<w>)(?<o>d)");
    private static final Pattern PLACED = Pattern.compile("(?<w>[tsge]+)(?<o>[cadHoimq]|[kbBs])");
    private static final Pattern PLACED_FIRST = Pattern.compile("(?<o>[cd])v?(?<w>[tsg]+)");
    /// `bring them home`, `everyone back to base`.
    private static final Pattern RECALL = Pattern.compile(
            "J+(?<w>[tsg~e]+)(?:U?j?h|U|j)|(?<x>[tsge]+)j?h|(?:J*U|Jj)(?<y>[tsg~e]+)h?|R(?<z>[tsg~e]+)j");
    private static final Pattern RETURN = Pattern.compile("[JWv]*(?<w>[tsg~e]*)[JM]*U[jM]*(?<o>[cadhoimq]|b)?");
    /// `withdraw the artillery`, `the wounded back`.
    private static final Pattern WITHDRAW = Pattern.compile("J*R(?<w>[tsg~e]+)|(?<x>[tsge]+)j");
    private static final Pattern AWAY = Pattern.compile("jj*(?<w>)");

    private UnitOrders() {}

    static Optional<Heard> read(Clause clause) {
        return deed(clause).or(() -> stay(clause)).or(() -> move(clause)).or(() -> recall(clause));
    }

    private static Optional<Heard> deed(Clause clause) {
        return clause.match(DEED)
                .or(() -> clause.match(DEED_LAST))
                .or(() -> clause.match(AWAY_TO))
                .flatMap(slots -> {
                    Verb verb = verb(slots.letter("deed"));
                    List<Item> object = slots.items("o");
                    boolean with = slots.has("w")
                            || object.isEmpty()
                            || clause.match(DEED).isEmpty();
                    String group = with ? "w" : "v";
                    if (!with && slots.has("w") && slots.has("v")) {
                        return Optional.empty();
                    }
                    if (verb == Verb.ATTACK && harvesters(slots, group)) {
                        return Optional.empty();
                    }
                    if (object.isEmpty() || slots.letter("deed") == 'K') {
                        return alone(verb, slots, clause);
                    }
                    return place(verb, slots)
                            .flatMap(place -> Heard.of(
                                    PlannedOrder.of(verb).with(place),
                                    slots.whos(group),
                                    group.equals("w") && slots.has("w")));
                });
    }

    /// A deed without a place: some need none, some ask for one.
    private static Optional<Heard> alone(Verb verb, Clause.Slots slots, Clause clause) {
        boolean trailing = clause.items().get(clause.items().size() - 1).letter() != slots.letter("deed");
        return switch (verb) {
            case HARVEST, RETREAT, SCOUT -> Heard.of(PlannedOrder.of(verb), slots.whos("w"), true);
            case ATTACK -> {
                // Once an enemy is seen, that enemy is meant.
                if (clause.about().filter(thing -> thing.head().equals("any")).isPresent()) {
                    yield Heard.of(
                            PlannedOrder.of(verb).with(Place.Of.target(new Place.Target.Anything())),
                            slots.whos("w"),
                            slots.has("w"));
                }
                boolean said = slots.items("deed").get(0).value().equals("attack");
                yield trailing || slots.has("w") || !said ? Optional.empty() : Optional.of(Heard.asking(Ask.WHAT));
            }
            case DEFEND ->
                slots.letter("deed") == 'K' && !trailing
                        ? Heard.of(
                                PlannedOrder.of(verb).with(new Place.Named(Place.Reference.BASE)),
                                slots.whos("w"),
                                slots.has("w"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Place> place(Verb verb, Clause.Slots slots) {
        char letter = slots.letter("o");
        Optional<Place> place = slots.place("o");
        return switch (verb) {
            case ATTACK ->
                switch (letter) {
                    case 'h' ->
                        slots.letter("w") == '~'
                                ? Optional.empty()
                                : Optional.of(new Place.Named(Place.Reference.ENEMY_BASE));
                    case 'e' -> Optional.of(Place.Of.target(new Place.Target.Anything()));
                    case '~' ->
                        place.filter(meant -> meant instanceof Place.Of)
                                .or(() -> Optional.of(Place.Of.target(new Place.Target.Anything())));
                    case 'd', 's', 'q' -> Optional.empty();
                    default ->
                        place.filter(target -> slots.items("o").stream()
                                .flatMap(item -> item.thing().stream())
                                .noneMatch(thing -> thing.count() > 1
                                        || thing.owner()
                                                .filter(Place.Owner.MINE::equals)
                                                .isPresent()));
                };
            case DEFEND -> "kBEeH".indexOf(letter) >= 0 ? Optional.empty() : place.map(UnitOrders::region);
            case SCOUT ->
                switch (letter) {
                    case '~' -> Optional.of(Place.Of.target(new Place.Target.Anything()));
                    case 'h', 's', 'q', 'e', 'b' -> letter == 'b' ? place.map(UnitOrders::region) : Optional.empty();
                    default -> place.map(UnitOrders::region);
                };
            case PATROL -> "kEtes~y".indexOf(letter) >= 0 ? Optional.empty() : place.map(UnitOrders::region);
            case HARVEST -> "om".indexOf(letter) >= 0 ? place : Optional.empty();
            case RETREAT -> "kBEHe~y".indexOf(letter) >= 0 || letter == 't' || letter == 's' ? Optional.empty() : place;
            default -> Optional.empty();
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
            boolean placed = slots.items("x").stream().anyMatch(item -> item.toward() || item.near());
            if (placed || (slots.has("w") && slots.has("x"))) {
                return Optional.empty();
            }
            String group = slots.has("x") ? "x" : "w";
            return Heard.of(
                    PlannedOrder.of(slots.letter("deed") == 'X' ? Verb.STOP : Verb.HOLD),
                    slots.whos(group),
                    slots.has("w"));
        });
    }

    private static Optional<Heard> move(Clause clause) {
        Optional<Heard> moved = clause.match(MOVE).flatMap(slots -> {
            int named = (slots.has("w") ? 1 : 0) + (slots.has("x") ? 1 : 0) + (slots.has("v") ? 1 : 0);
            if (named > 1) {
                return Optional.empty();
            }
            String group = slots.has("x") ? "x" : slots.has("v") ? "v" : "w";
            if (!slots.has("o")) {
                boolean army = slots.items("x").stream().anyMatch(item -> item.letter() == 's');
                boolean placed = army || clause.items().stream().anyMatch(item -> item.toward() || item.near());
                return slots.has("v") || placed ? Optional.empty() : Optional.of(Heard.asking(Ask.WHERE));
            }
            return moved(slots, group, slots.has("w"));
        });
        return moved.or(() -> clause.match(SEND).flatMap(slots -> moved(slots, "w", false)))
                .or(() -> clause.match(PLACED).flatMap(UnitOrders::placed))
                .or(() -> clause.match(MOVE_LAST).flatMap(slots -> moved(slots, "w", slots.has("w"))))
                .or(() -> clause.match(TILES)
                        .filter(slots -> slots.place("o")
                                .filter(place -> place instanceof Place.Toward toward
                                        && toward.tiles().isPresent())
                                .isPresent())
                        .flatMap(slots -> moved(slots, "w", false)))
                .or(() -> clause.match(PLACED_FIRST).flatMap(slots -> moved(slots, "w", true)));
    }

    private static Optional<Heard> moved(Clause.Slots slots, String group, boolean before) {
        boolean harvesters = harvesters(slots, group);
        boolean fields = "om".indexOf(slots.letter("o")) >= 0;
        if ((harvesters && fields) || "kBEH".indexOf(slots.letter("o")) >= 0) {
            return Optional.empty();
        }
        return slots.place("o")
                .map(place -> place instanceof Place.Of target && "kBE".indexOf(slots.letter("o")) >= 0
                        ? target.with(Place.Owner.ENEMY)
                        : place)
                .flatMap(place -> Heard.of(PlannedOrder.of(Verb.MOVE).with(place), slots.whos(group), before));
    }

    private static boolean harvesters(Clause.Slots slots, String group) {
        return slots.has(group)
                && slots.items(group).stream()
                        .allMatch(item -> item.thing()
                                .filter(thing -> thing.head().equals("harvester"))
                                .isPresent());
    }

    /// Units and a place, no verb: harvesters harvest there, others go there.
    private static Optional<Heard> placed(Clause.Slots slots) {
        Item where = slots.items("o").get(0);
        boolean fields = "om".indexOf(where.letter()) >= 0;
        boolean harvesters = harvesters(slots, "w");
        boolean thing = where.thing().isPresent();
        boolean counted = slots.items("w").stream()
                .anyMatch(item -> item.thing().filter(Thing::counted).isPresent());
        boolean standing = where.near() && (counted || where.letter() == 'a');
        if (harvesters && fields) {
            return slots.place("o")
                    .flatMap(place -> Heard.of(PlannedOrder.of(Verb.HARVEST).with(place), slots.whos("w"), true));
        }
        if (standing || where.letter() == 'H' || (thing && !where.toward())) {
            return Optional.empty();
        }
        return moved(slots, "w", true);
    }

    private static Optional<Heard> recall(Clause clause) {
        Place home = new Place.Named(Place.Reference.BASE);
        Optional<Heard> recalled = clause.match(RECALL).flatMap(slots -> {
            String group = slots.has("w") ? "w" : slots.has("x") ? "x" : slots.has("y") ? "y" : "z";
            boolean before = group.equals("x");
            boolean homeward = clause.items().get(clause.items().size() - 1).letter() == 'h';
            Item last = clause.items().get(clause.items().size() - 1);
            PlannedOrder order = PlannedOrder.of(before && last.letter() == 'h' ? Verb.MOVE : Verb.RETREAT);
            return Heard.of(homeward ? order.with(home) : order, slots.whos(group), before);
        });
        return recalled.or(() -> withdraw(clause))
                .or(() -> clause.match(RETURN).flatMap(slots -> {
                    Optional<Place> place = slots.has("o") ? slots.place("o") : Optional.of(home);
                    return place.flatMap(
                            to -> Heard.of(PlannedOrder.of(Verb.MOVE).with(to), slots.whos("w"), slots.has("w")));
                }))
                .or(() -> clause.match(AWAY)
                        .flatMap(slots ->
                                Heard.of(PlannedOrder.of(Verb.RETREAT), Optional.<List<Who>>of(List.of()), true)));
    }

    private static Optional<Heard> withdraw(Clause clause) {
        return clause.match(WITHDRAW)
                .filter(slots -> clause.items().stream().noneMatch(item -> item.toward() || item.near()))
                .flatMap(slots -> Heard.of(
                        PlannedOrder.of(Verb.RETREAT), slots.whos(slots.has("w") ? "w" : "x"), slots.has("x")));
    }

    private static Verb verb(char letter) {
        return switch (letter) {
            case 'A' -> Verb.ATTACK;
            case 'D', 'K' -> Verb.DEFEND;
            case 'P' -> Verb.PATROL;
            case 'S' -> Verb.SCOUT;
            case 'V' -> Verb.HARVEST;
            default -> Verb.RETREAT;
        };
    }
}

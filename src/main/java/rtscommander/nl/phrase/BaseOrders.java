package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rtscommander.nl.OrderPlan.Ask;
import rtscommander.nl.Place;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Kind;

/// Clauses about production and buildings.
final class BaseOrders {
    private static final Shape MAKE =
            Shape.of("[DISPATCH WANT PRONOUN]* MAKE (?<what>[UNITS BUILDING]*?) (?<where>SPOT | BUILDING)?");
    private static final Shape MAKE_AT =
            Shape.of("(?<where>SPOT | BUILDING) [DISPATCH WANT]* [MAKE WANT] (?<what>[UNITS BUILDING]+)");
    private static final Shape WANT = Shape.of("DISPATCH? WANT (?<what>[UNITS BUILDING]+?) (?<where>SPOT | BUILDING)?");
    /// 步兵出五隻.
    private static final Shape MADE =
            Shape.of("DISPATCH? (?<what>[UNITS BUILDING]+?) [WANT MAKE]+ (?<count>NUMBER)? (?<where>SPOT | BUILDING)?");
    private static final Shape PUT = Shape.of("DISPATCH+ (?<what>BUILDING) (?<where>SPOT | BUILDING)");
    private static final Shape BARE = Shape.of("(?<what>[UNITS BUILDING]+?) (?<where>SPOT | BUILDING)?");
    private static final String KEPT =
            "(?<what>[BUILDING GENERIC] [COORDINATES AREA]? | [COORDINATES AREA] BUILDING | EVERYTHING)";
    private static final Shape KEEP = Shape.of(
            "[DISPATCH WANT]* (?<deed>[REPAIR SELL]) " + KEPT, "DISPATCH* " + KEPT + " (?<deed>[REPAIR SELL])");
    private static final Shape KEEP_WHAT = Shape.of("[REPAIR SELL]");
    private static final Shape CANCEL = Shape.of(
            "CANCEL+ [EVERYTHING PRODUCTION PRONOUN CROWD]*",
            "PRODUCTION CANCEL",
            "STOP PRODUCTION+",
            "CANCEL PRODUCTION? (?<what>[UNITS BUILDING]+) PRODUCTION?",
            "(?<what>[UNITS BUILDING]+) CANCEL",
            "STOP [PRODUCTION MAKE]+ (?<what>[UNITS BUILDING]+)",
            "NO_MORE MAKE? (?<what>[UNITS BUILDING]+)",
            "NOT [MAKE WANT] ANY_MORE? (?<what>[UNITS BUILDING]+)",
            "(?<what>[UNITS BUILDING]+) NOT MAKE");
    private static final Shape RALLY = Shape.of(
            "[DISPATCH ASSIGN MAKE MOVE]* (?<what>BUILDING)? [DISPATCH ASSIGN]* RALLY [DISPATCH ASSIGN MOVE]*"
                    + " (?<where>SPOT | ARMY | BUILDING)",
            "[DISPATCH ASSIGN MAKE MOVE]* RALLY (?<what>BUILDING) [DISPATCH ASSIGN MOVE]*"
                    + " (?<where>SPOT | ARMY | BUILDING)",
            "DISPATCH* (?<where>SPOT) RALLY");
    private static final Shape NUKE = Shape.of(
            "[DISPATCH WANT]* NUKE [MOVE ATTACK]* (?<where>THING [COORDINATES AREA]?"
                    + " | [COORDINATES AREA] [UNITS BUILDING ENEMY_BUILDING ENEMY_UNITS ENEMIES]"
                    + " | [BASE ENEMY_BASE ORE GEMS HERE COORDINATES AREA])?",
            "DISPATCH* (?<where>TARGET | ENEMY_BASE) DISPATCH* NUKE");
    private static final Shape SELECT =
            Shape.of("[DISPATCH MOVE]* SELECT (?<who>[UNITS CROWD GROUP EVERYTHING]+)", "DISPATCH (?<who>GROUP)");
    private static final Shape ASSIGN = Shape.of(
            "[DISPATCH MAKE]* (?<who>[UNITS CROWD PRONOUN]+) [DISPATCH MOVE]* [ASSIGN EQUALS]+ [DISPATCH MOVE]*"
                    + " (?<group>[GROUP NUMBER])",
            "[DISPATCH MAKE ASSIGN]+ (?<who>[UNITS CROWD PRONOUN]+) (?<group>GROUP)",
            "ASSIGN? (?<group>GROUP) [EQUALS ASSIGN DISPATCH]+ (?<who>[UNITS CROWD]+)");

    private BaseOrders() {}

    static Optional<Heard> read(Clause clause) {
        return cancel(clause)
                .or(() -> make(clause))
                .or(() -> keep(clause))
                .or(() -> rally(clause))
                .or(() -> nuke(clause))
                .or(() -> select(clause))
                .or(() -> assign(clause));
    }

    /// Things alone: a building is to be built, and units are to be trained when a number or `more` is said.
    static Optional<Heard> bare(Clause clause) {
        return clause.match(BARE)
                .filter(slots -> slots.items("what").stream()
                        .allMatch(item -> item.is(Role.BUILDING)
                                || item.thing().filter(Thing::counted).isPresent()))
                .filter(slots ->
                        !slots.has("where") || !slots.items("where").get(0).toward())
                .filter(slots -> slots.items("what").stream()
                                .map(item -> item.thing().map(Thing::head))
                                .distinct()
                                .count()
                        == slots.items("what").size())
                .flatMap(slots -> made(slots, "what", "where", 0));
    }

    private static Optional<Heard> make(Clause clause) {
        Optional<Clause.Slots> verb = clause.match(MAKE);
        if (verb.isPresent()) {
            if (!verb.get().has("what")) {
                return verb.get().has("where") && !verb.get().is("where", Role.BUILDING)
                        ? Optional.empty()
                        : verb.get().has("where")
                                ? made(verb.get(), "where", "what", 0)
                                : clause.items().size() == 1 ? Optional.of(Heard.asking(Ask.WHAT)) : Optional.empty();
            }
            return made(verb.get(), "what", "where", 0);
        }
        Optional<Clause.Slots> site = clause.match(MAKE_AT)
                .filter(slots -> !slots.is("where", Role.BUILDING)
                        || slots.items("where").get(0).near());
        if (site.isPresent()) {
            return made(site.get(), "what", "where", 0);
        }
        return clause.match(WANT)
                .flatMap(slots -> made(slots, "what", "where", 0))
                .or(() -> clause.match(PUT).flatMap(slots -> made(slots, "what", "where", 0)))
                .or(() -> clause.match(MADE)
                        .filter(slots -> slots.has("count") || counted(slots, "what") || Role.MAKE.isIn(clause.items()))
                        .flatMap(slots -> made(
                                slots,
                                "what",
                                "where",
                                slots.has("count") ? slots.items("count").get(0).number() : 0)));
    }

    private static boolean counted(Clause.Slots slots, String group) {
        return slots.items(group).stream()
                .allMatch(item -> item.thing().filter(Thing::counted).isPresent());
    }

    private static Optional<Heard> made(Clause.Slots slots, String things, String site, int count) {
        List<Item> items = slots.items(things);
        boolean building = items.stream().allMatch(item -> item.is(Role.BUILDING));
        boolean loose =
                slots.is(site, Role.BUILDING) && !slots.items(site).get(0).near();
        if (slots.has(site) && (!building || loose)) {
            return Optional.empty();
        }
        Optional<Place> where = slots.place(site);
        List<PlannedOrder> orders = new ArrayList<>();
        if (items.stream().anyMatch(item -> item.near() || item.toward())
                || items.stream()
                        .skip(1)
                        .anyMatch(item -> item.thing().filter(Thing::counted).isEmpty())) {
            return Optional.empty();
        }
        for (Item item : items) {
            Optional<Kind> kind = item.thing().filter(BaseOrders::makeable).flatMap(Thing::kind);
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            PlannedOrder order = PlannedOrder.of(kind.get() instanceof BuildingKind ? Verb.BUILD : Verb.TRAIN)
                    .with(kind.get())
                    .withCount(Math.max(
                            1,
                            count > 0 ? count : item.thing().map(Thing::count).orElse(1)));
            orders.add(where.map(order::with).orElse(order));
        }
        return orders.isEmpty() ? Optional.empty() : Optional.of(Heard.of(orders));
    }

    private static boolean makeable(Thing thing) {
        return !thing.half()
                && thing.state().isEmpty()
                && thing.pick().isEmpty()
                && thing.area().isEmpty();
    }

    private static Optional<Heard> keep(Clause clause) {
        if (clause.match(KEEP_WHAT).isPresent()) {
            return Optional.of(Heard.asking(Ask.WHAT));
        }
        return clause.match(KEEP).flatMap(slots -> {
            PlannedOrder order = PlannedOrder.of(slots.is("deed", Role.REPAIR) ? Verb.REPAIR : Verb.SELL);
            if (slots.is("what", Role.EVERYTHING)) {
                return Optional.of(Heard.of(order.with(Place.Of.target(new Place.Target.AnyBuilding()))));
            }
            return slots.place("what").map(order::with).map(Heard::of);
        });
    }

    private static Optional<Heard> cancel(Clause clause) {
        return clause.match(CANCEL).flatMap(slots -> {
            List<Item> things = slots.items("what");
            PlannedOrder order = PlannedOrder.of(Verb.CANCEL);
            if (things.isEmpty()) {
                return Optional.of(Heard.of(order));
            }
            if (things.stream()
                    .anyMatch(item ->
                            item.thing().filter(thing -> thing.count() > 1).isPresent())) {
                return Optional.empty();
            }
            List<PlannedOrder> orders = things.stream()
                    .flatMap(item -> item.thing().flatMap(Thing::kind).stream())
                    .map(order::with)
                    .toList();
            return orders.size() == things.size() ? Optional.of(Heard.of(orders)) : Optional.empty();
        });
    }

    private static Optional<Heard> rally(Clause clause) {
        return clause.match(RALLY).flatMap(slots -> {
            Optional<Place> place = slots.place("where");
            Optional<Kind> what = slots.items("what").stream()
                    .flatMap(item -> item.thing().stream())
                    .flatMap(thing -> thing.kind().stream())
                    .findFirst();
            return place.map(UnitOrders::region).map(to -> {
                PlannedOrder order = PlannedOrder.of(Verb.RALLY).with(to);
                return Heard.of(what.map(order::with).orElse(order));
            });
        });
    }

    private static Optional<Heard> nuke(Clause clause) {
        return clause.match(NUKE).flatMap(slots -> {
            if (!slots.has("where")) {
                return Optional.of(Heard.asking(Ask.WHERE));
            }
            return slots.is("where", Role.BASE)
                    ? Optional.empty()
                    : slots.place("where").map(PlannedOrder.of(Verb.NUKE)::with).map(Heard::of);
        });
    }

    private static Optional<Heard> select(Clause clause) {
        return clause.match(SELECT).flatMap(slots -> {
            if (slots.items("who").stream().anyMatch(item -> item.near() || item.toward())) {
                return Optional.empty();
            }
            return Heard.of(PlannedOrder.of(Verb.SELECT), slots.whos("who").filter(whos -> !whos.isEmpty()), true);
        });
    }

    private static Optional<Heard> assign(Clause clause) {
        return clause.match(ASSIGN).flatMap(slots -> {
            Item number = slots.items("group").get(0);
            int group = number.is(Role.NUMBER)
                    ? number.number()
                    : number.thing().orElse(Thing.PLAIN).group().orElse(0);
            if (group < 1 || group > 9) {
                return Optional.empty();
            }
            return Heard.of(PlannedOrder.of(Verb.ASSIGN).withGroup(group), slots.whos("who"), true);
        });
    }
}

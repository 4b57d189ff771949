package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rtscommander.nl.OrderPlan.Ask;
import rtscommander.nl.Place;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Kind;

/// Clauses about production and buildings.
final class BaseOrders {
    private static final String SITE = "[cadhoim]|b";
    private static final Pattern MAKE = Pattern.compile("[JW~]*T(?<x>[tb]*?)(?<o>" + SITE + ")?");
    private static final Pattern MAKE_AT = Pattern.compile("(?<o>" + SITE + ")[JW]*[TW](?<x>[tb]+)");
    private static final Pattern WANT = Pattern.compile("J?W(?<x>[tb]+?)(?<o>[cadhoim]|b)?");
    private static final Pattern MADE = Pattern.compile("J?(?<x>[tb]+?)[WT]+(?<n>n)?(?<o>" + SITE + ")?");
    private static final Pattern PUT = Pattern.compile("J+(?<x>b)(?<o>" + SITE + ")");
    private static final Pattern BARE = Pattern.compile("(?<x>[tb]+?)(?<o>" + SITE + ")?");
    private static final Pattern KEEP =
            Pattern.compile("[JW]*(?<deed>[FL])(?<o>[by][ca]?|[ca]b|e)|J*(?<p>[by][ca]?|[ca]b|e)(?<done>[FL])");
    private static final Pattern KEEP_WHAT = Pattern.compile("[FL]");
    private static final Pattern CANCEL = Pattern.compile(
            "CC*[ep~s]*|Cp?(?<x>[tb]+)p?|(?<y>[tb]+)C|Xp+|X[pT]+(?<z>[tb]+)|-T?(?<u>[tb]+)|![TW]:?(?<v>[tb]+)|!T|pC|(?<t>[tb]+)!T");
    private static final Pattern RALLY =
            Pattern.compile("[JGTM]*(?:(?<b>b)?[JG]*Y(?<q>b)?)[JGM]*(?<o>[cadhoimq]|b)|J*(?<p>[cadhoim])Y");
    private static final Pattern NUKE =
            Pattern.compile("[JW]*N[MA]*(?<o>[tkbBEy][ca]?|[ca][tbBkE]|[hHomica])?|J*(?<p>[bBkEH])J*N");
    private static final Pattern SELECT = Pattern.compile("[JM]*Z(?<w>[tsge]+)|J(?<g>g)");
    private static final Pattern ASSIGN =
            Pattern.compile("[JT]*(?<w>[ts~]+)[JM]*[G=]+[JM]*(?<n>[gn])|[JTG]+(?<x>[ts~]+)(?<m>g)");
    private static final Pattern ASSIGNED = Pattern.compile("G?(?<n>g)[=GJ]+(?<w>[ts]+)");

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
                .filter(slots -> slots.items("x").stream()
                        .allMatch(item -> item.letter() == 'b'
                                || item.thing().filter(Thing::counted).isPresent()))
                .filter(slots -> !slots.has("o") || !slots.items("o").get(0).toward())
                .filter(slots -> slots.items("x").stream()
                                .map(item -> item.thing().map(Thing::head))
                                .distinct()
                                .count()
                        == slots.items("x").size())
                .flatMap(slots -> made(slots, "x", "o", 0));
    }

    private static Optional<Heard> make(Clause clause) {
        Optional<Clause.Slots> verb = clause.match(MAKE);
        if (verb.isPresent()) {
            if (!verb.get().has("x")) {
                return verb.get().has("o") && verb.get().letter("o") != 'b'
                        ? Optional.empty()
                        : verb.get().has("o")
                                ? made(verb.get(), "o", "x", 0)
                                : clause.items().size() == 1 ? Optional.of(Heard.asking(Ask.WHAT)) : Optional.empty();
            }
            return made(verb.get(), "x", "o", 0);
        }
        Optional<Clause.Slots> site = clause.match(MAKE_AT)
                .filter(slots ->
                        slots.letter("o") != 'b' || slots.items("o").get(0).near());
        if (site.isPresent()) {
            return made(site.get(), "x", "o", 0);
        }
        return clause.match(WANT)
                .flatMap(slots -> made(slots, "x", "o", 0))
                .or(() -> clause.match(PUT)
                        .flatMap(slots -> slots.has("x")
                                ? made(slots, "x", "o", 0)
                                : counted(slots, "y") ? made(slots, "y", "o", 0) : Optional.empty()))
                .or(() -> clause.match(MADE)
                        .filter(slots -> slots.has("n")
                                || counted(slots, "x")
                                || Clause.letters(clause.items()).contains("T"))
                        .flatMap(slots -> made(
                                slots,
                                "x",
                                "o",
                                slots.has("n") ? slots.items("n").get(0).number() : 0)));
    }

    private static boolean counted(Clause.Slots slots, String group) {
        return slots.items(group).stream()
                .allMatch(item -> item.thing().filter(Thing::counted).isPresent());
    }

    private static Optional<Heard> made(Clause.Slots slots, String things, String site, int count) {
        List<Item> items = slots.items(things);
        boolean building = items.stream().allMatch(item -> item.letter() == 'b');
        boolean loose = slots.letter(site) == 'b' && !slots.items(site).get(0).near();
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
            String deed = slots.has("deed") ? "deed" : "done";
            String group = slots.has("o") ? "o" : "p";
            PlannedOrder order = PlannedOrder.of(slots.letter(deed) == 'F' ? Verb.REPAIR : Verb.SELL);
            if (slots.letter(group) == 'e') {
                return Optional.of(Heard.of(order.with(Place.Of.target(new Place.Target.AnyBuilding()))));
            }
            return slots.place(group).map(order::with).map(Heard::of);
        });
    }

    private static Optional<Heard> cancel(Clause clause) {
        return clause.match(CANCEL).flatMap(slots -> {
            List<Item> things = new ArrayList<>();
            for (String group : List.of("x", "y", "z", "u", "v", "t")) {
                things.addAll(slots.items(group));
            }
            PlannedOrder order = PlannedOrder.of(Verb.CANCEL);
            if (things.isEmpty()) {
                return Clause.letters(clause.items()).startsWith("!") ? Optional.empty() : Optional.of(Heard.of(order));
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
            String building = slots.has("b") ? "b" : "q";
            Optional<Place> place = slots.place(slots.has("o") ? "o" : "p");
            Optional<Kind> what = slots.items(building).stream()
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
            String group = slots.has("o") ? "o" : "p";
            if (!slots.has(group)) {
                return Optional.of(Heard.asking(Ask.WHERE));
            }
            return slots.letter(group) == 'h'
                    ? Optional.empty()
                    : slots.place(group).map(PlannedOrder.of(Verb.NUKE)::with).map(Heard::of);
        });
    }

    private static Optional<Heard> select(Clause clause) {
        return clause.match(SELECT).flatMap(slots -> {
            String group = slots.has("w") ? "w" : "g";
            if (slots.items(group).stream().anyMatch(item -> item.near() || item.toward())) {
                return Optional.empty();
            }
            return Heard.of(PlannedOrder.of(Verb.SELECT), slots.whos(group).filter(whos -> !whos.isEmpty()), true);
        });
    }

    private static Optional<Heard> assign(Clause clause) {
        return clause.match(ASSIGN).or(() -> clause.match(ASSIGNED)).flatMap(slots -> {
            boolean second = clause.match(ASSIGN).isPresent() && !slots.has("n");
            Item number = slots.items(second ? "m" : "n").get(0);
            int group = number.letter() == 'n'
                    ? number.number()
                    : number.thing().orElse(Thing.PLAIN).group().orElse(0);
            if (group < 1 || group > 9) {
                return Optional.empty();
            }
            return Heard.of(PlannedOrder.of(Verb.ASSIGN).withGroup(group), slots.whos(second ? "x" : "w"), true);
        });
    }
}

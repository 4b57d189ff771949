package rtscommander.nl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A short notation of order plans for models, whose waiting time is the number of their words. Pure.
///
/// ```
/// build two tanks, then send half my infantry to the ore    train tank 2; then move infantry half > ore
/// whenever the base is hit, bring the helicopters home       retreat helicopter > base whenever base_attacked
/// ```
///
/// A plan is a sequence of words in a fixed order: `then`, verb, what is made and how many, who, `>` and place, `when`,
/// `until`, `repeat`, `about`, `as`. What a word means follows from itself and the words before it. A kind behind
/// `train`, `build`, `cancel` and `rally` is what is made, behind any other verb it is who acts; `>` north is the
/// north of the map, north alone a direction. [ShorthandGrammar] says the same as rules.
public final class Shorthand {
    private Shorthand() {}

    public static OrderPlan read(String text) throws BadPlan {
        return new ShorthandReader(text).plan();
    }

    /// What a text that is still being written says so far: as many of its words as make a plan.
    public static OrderPlan readSoFar(String text) {
        List<String> words = ShorthandReader.words(text);
        for (int count = words.size() - 1; count > 0; count--) {
            Optional<OrderPlan> plan = read(words.subList(0, count));
            if (plan.isPresent()) {
                return plan.get();
            }
        }
        return OrderPlan.NOTHING;
    }

    private static Optional<OrderPlan> read(List<String> words) {
        try {
            return Optional.of(new ShorthandReader(words).plan());
        } catch (BadPlan halfWritten) {
            return Optional.empty();
        }
    }

    public static String write(OrderPlan plan) {
        return String.join(" ", words(plan)).replace(" " + ShorthandWords.NEXT, ShorthandWords.NEXT);
    }

    private static List<String> words(OrderPlan plan) {
        List<String> words = new ArrayList<>();
        for (PlannedOrder order : plan.orders()) {
            words.addAll(words.isEmpty() ? List.of() : List.of(ShorthandWords.NEXT));
            order(order, words);
        }
        plan.ask().ifPresent(ask -> {
            words.addAll(words.isEmpty() ? List.of() : List.of(ShorthandWords.NEXT));
            words.add(ShorthandWords.ASK);
            words.add(ShorthandWords.word(ask));
        });
        return words.isEmpty() ? List.of(ShorthandWords.NOTHING) : words;
    }

    private static void order(PlannedOrder order, List<String> words) {
        if (order.then()) {
            words.add(ShorthandWords.THEN);
        }
        words.add(ShorthandWords.word(order.verb()));
        boolean maker = ShorthandWords.MAKERS.contains(order.verb());
        boolean made = order.what().isPresent() || order.count() > 1;
        if (made && !maker) {
            words.add(ShorthandWords.MAKING);
        }
        order.what().map(ShorthandWords::word).ifPresent(words::add);
        if (order.count() > 1) {
            words.add(Integer.toString(order.count()));
        }
        order.who().ifPresent(who -> {
            if (made || maker) {
                words.add(ShorthandWords.BY);
            }
            who(who, words);
        });
        order.to().ifPresent(place -> place(place, words));
        order.when().ifPresent(when -> {
            words.add(order.repeat() ? ShorthandWords.WHENEVER : ShorthandWords.WHEN);
            condition(when, words);
        });
        order.until().ifPresent(until -> {
            words.add(ShorthandWords.UNTIL);
            condition(until, words);
        });
        if (order.repeat() && order.when().isEmpty()) {
            words.add(ShorthandWords.REPEAT);
        }
        order.about().ifPresent(topic -> words.addAll(List.of(ShorthandWords.ABOUT, ShorthandWords.word(topic))));
        number(ShorthandWords.AS, order.group(), words);
    }

    private static void who(Who who, List<String> words) {
        who.kinds().stream().map(ShorthandWords::word).forEach(words::add);
        who.count()
                .map(count -> switch (count) {
                    case Who.Count.Exactly(int number) -> Integer.toString(number);
                    case Who.Count.Half half -> ShorthandWords.HALF;
                })
                .ifPresent(words::add);
        who.area().ifPresent(area -> words.addAll(List.of(ShorthandWords.IN, ShorthandWords.word(area))));
        number(ShorthandWords.GROUP, who.group(), words);
        who.state().map(ShorthandWords::word).ifPresent(words::add);
    }

    private static void place(Place place, List<String> words) {
        if (place instanceof Place.Toward(Direction direction, OptionalInt tiles)) {
            words.add(ShorthandWords.word(direction));
            tiles.ifPresent(number -> words.add(Integer.toString(number)));
            return;
        }
        words.add(ShorthandWords.TO);
        switch (place) {
            case Place.At at -> words.add(point(at));
            case Place.Toward toward -> throw new IllegalStateException("a direction has no mark before it");
            case Place.In(Area area) -> words.add(ShorthandWords.word(area));
            case Place.Named(Place.Reference reference) -> words.add(ShorthandWords.word(reference));
            case Place.Of of -> {
                words.add(ShorthandWords.word(of.target()));
                of.owner().map(ShorthandWords::word).ifPresent(words::add);
                Stream.of(of.pick())
                        .filter(pick -> pick != Place.Pick.NEAREST)
                        .map(ShorthandWords::word)
                        .forEach(words::add);
                of.area().ifPresent(area -> words.addAll(List.of(ShorthandWords.IN, ShorthandWords.word(area))));
                of.near().ifPresent(near -> words.addAll(List.of(ShorthandWords.NEAR, point(near))));
            }
        }
    }

    private static String point(Place.At at) {
        return at.x() + ShorthandWords.COMMA + at.y();
    }

    private static void condition(Condition condition, List<String> words) {
        words.add(ShorthandWords.word(condition.on()));
        condition.what().map(ShorthandWords::word).ifPresent(words::add);
        condition.value().ifPresent(value -> words.add(Integer.toString(value)));
    }

    private static void number(String mark, OptionalInt number, List<String> words) {
        number.ifPresent(value -> words.addAll(List.of(mark, Integer.toString(value))));
    }
}

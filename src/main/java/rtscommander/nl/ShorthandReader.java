package rtscommander.nl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rtscommander.sim.Kind;

/// Reads one text of the [Shorthand], word by word. Confined to one call.
final class ShorthandReader {
    private static final Pattern WORD = Pattern.compile("[a-z_]+|-?[0-9]+|[;,>]|\\S");
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,5}");

    private final List<String> words;
    private int next;

    ShorthandReader(String text) {
        this(words(text));
    }

    ShorthandReader(List<String> words) {
        this.words = words;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    OrderPlan plan() throws BadPlan {
        if (taken(ShorthandWords.NOTHING)) {
            return ended(OrderPlan.NOTHING);
        }
        List<PlannedOrder> orders = new ArrayList<>();
        do {
            if (taken(ShorthandWords.ASK)) {
                return ended(new OrderPlan(orders, Optional.of(expected("what is asked", PlanWords.ASKS))));
            }
            if (orders.size() == PlanWords.MOST_ORDERS) {
                throw new BadPlan("A plan holds at most " + PlanWords.MOST_ORDERS + " orders.");
            }
            orders.add(order());
        } while (taken(ShorthandWords.NEXT));
        return ended(new OrderPlan(orders, Optional.empty()));
    }

    private OrderPlan ended(OrderPlan plan) throws BadPlan {
        if (next < words.size()) {
            throw expectedInstead("the end");
        }
        return plan;
    }

    private PlannedOrder order() throws BadPlan {
        boolean then = taken(ShorthandWords.THEN);
        Verb verb = expected("a verb", PlanWords.VERBS);
        boolean makes = ShorthandWords.MAKERS.contains(verb) || taken(ShorthandWords.MAKING);
        Optional<Kind> what = makes ? any(PlanWords.KINDS) : Optional.empty();
        OptionalInt count = makes ? number(1) : OptionalInt.empty();
        Optional<Who> who = !makes || taken(ShorthandWords.BY) ? who(makes) : Optional.empty();
        Optional<Place> to = place();
        boolean always = taken(ShorthandWords.WHENEVER);
        Optional<Condition> when = always || taken(ShorthandWords.WHEN) ? Optional.of(condition()) : Optional.empty();
        Optional<Condition> until = taken(ShorthandWords.UNTIL) ? Optional.of(condition()) : Optional.empty();
        boolean repeat = always || (when.isEmpty() && taken(ShorthandWords.REPEAT));
        Optional<Topic> about =
                taken(ShorthandWords.ABOUT) ? Optional.of(expected("a topic", PlanWords.TOPICS)) : Optional.empty();
        return new PlannedOrder(
                verb, who, what, count.orElse(1), to, then, when, until, repeat, about, group(ShorthandWords.AS));
    }

    private Optional<Who> who(boolean mustBe) throws BadPlan {
        List<Who.Members> kinds = new ArrayList<>();
        for (Optional<Who.Members> kind = any(PlanWords.MEMBERS); kind.isPresent(); kind = any(PlanWords.MEMBERS)) {
            kinds.add(kind.get());
        }
        if (kinds.size() > PlanWords.MEMBERS.size()) {
            throw new BadPlan("A who names at most " + PlanWords.MEMBERS.size() + " kinds.");
        }
        Optional<Who.Count> count = Optional.empty();
        if (taken(ShorthandWords.HALF)) {
            count = Optional.of(new Who.Count.Half());
        } else {
            OptionalInt exactly = number(1);
            if (exactly.isPresent()) {
                count = Optional.of(new Who.Count.Exactly(exactly.getAsInt()));
            }
        }
        Optional<Area> area = area();
        OptionalInt group = group(ShorthandWords.GROUP);
        Optional<Who.State> state = any(PlanWords.STATES);
        if (kinds.isEmpty() && count.isEmpty() && area.isEmpty() && group.isEmpty() && state.isEmpty()) {
            if (mustBe) {
                throw expectedInstead("who acts");
            }
            return Optional.empty();
        }
        return Optional.of(new Who(kinds, count, area, group, state));
    }

    private Optional<Place> place() throws BadPlan {
        Optional<Direction> direction = any(PlanWords.DIRECTIONS);
        if (direction.isPresent()) {
            return Optional.of(new Place.Toward(direction.get(), number(1)));
        }
        if (!taken(ShorthandWords.TO)) {
            return Optional.empty();
        }
        Optional<Area> area = any(PlanWords.AREAS);
        if (area.isPresent()) {
            return area.map(Place.In::new);
        }
        Optional<Place.Reference> reference = any(PlanWords.REFERENCES);
        if (reference.isPresent()) {
            return reference.map(Place.Named::new);
        }
        Optional<Place.Target> target = any(PlanWords.TARGETS);
        return Optional.of(target.isPresent() ? entity(target.get()) : point());
    }

    private Place entity(Place.Target target) throws BadPlan {
        Optional<Place.Owner> owner = any(PlanWords.OWNERS);
        Place.Pick pick = this.<Place.Pick>any(PlanWords.PICKS).orElse(Place.Pick.NEAREST);
        Optional<Area> area = area();
        return new Place.Of(
                target, owner, pick, area, taken(ShorthandWords.NEAR) ? Optional.of(point()) : Optional.empty());
    }

    private Place.At point() throws BadPlan {
        OptionalInt x = number(-PlanWords.LARGEST);
        if (x.isEmpty()) {
            throw expectedInstead("a place");
        }
        boolean comma = taken(ShorthandWords.COMMA);
        OptionalInt y = comma ? number(-PlanWords.LARGEST) : OptionalInt.empty();
        if (y.isEmpty()) {
            throw expectedInstead("a comma and y");
        }
        return new Place.At(x.getAsInt(), y.getAsInt());
    }

    private Condition condition() throws BadPlan {
        return new Condition(
                expected("an event", PlanWords.TRIGGERS), any(PlanWords.KINDS), number(-PlanWords.LARGEST));
    }

    private Optional<Area> area() throws BadPlan {
        return taken(ShorthandWords.IN) ? Optional.of(expected("an area", PlanWords.AREAS)) : Optional.empty();
    }

    private OptionalInt group(String mark) throws BadPlan {
        if (!taken(mark)) {
            return OptionalInt.empty();
        }
        OptionalInt group = number(1);
        if (group.isEmpty() || group.getAsInt() > 9) {
            throw new BadPlan("A control group must be 1 to 9.");
        }
        return group;
    }

    private OptionalInt number(int least) throws BadPlan {
        if (next == words.size()
                || !Character.isDigit(words.get(next).charAt(words.get(next).length() - 1))) {
            return OptionalInt.empty();
        }
        String word = words.get(next);
        if (!NUMBER.matcher(word).matches() || Integer.parseInt(word) < least) {
            throw expectedInstead("a whole number from " + least + " to " + PlanWords.LARGEST);
        }
        next++;
        return OptionalInt.of(Integer.parseInt(word));
    }

    private boolean taken(String word) {
        boolean there = next < words.size() && words.get(next).equals(word);
        next += there ? 1 : 0;
        return there;
    }

    private <T> T expected(String what, List<T> values) throws BadPlan {
        Optional<T> value = any(values);
        if (value.isEmpty()) {
            throw expectedInstead(what);
        }
        return value.get();
    }

    private <T> Optional<T> any(List<T> values) {
        for (T value : values) {
            if (taken(ShorthandWords.word(value))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private BadPlan expectedInstead(String what) {
        return new BadPlan("Word " + (next + 1) + " should be " + what + ", not "
                + (next < words.size() ? "\"" + words.get(next) + "\"" : "the end") + ".");
    }
}

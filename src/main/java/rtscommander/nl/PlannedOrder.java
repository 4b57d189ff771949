package rtscommander.nl;

import java.util.Optional;
import java.util.OptionalInt;
import rtscommander.sim.Kind;

/// One order of a plan. Immutable; `with…` methods give changed copies.
///
/// @param who left out: the selected units, else those that the verb calls for
/// @param what is trained, built or cancelled; of `rally`, the building
/// @param count of `what`, at least 1
/// @param then begins when the order before it is done
/// @param when begins at that event
/// @param until ends at that event
/// @param repeat with `when`: every time; without: again whenever it is done
/// @param about what a report is about
/// @param group the control group that `assign` fills, 1 to 9
public record PlannedOrder(
        Verb verb,
        Optional<Who> who,
        Optional<Kind> what,
        int count,
        Optional<Place> to,
        boolean then,
        Optional<Condition> when,
        Optional<Condition> until,
        boolean repeat,
        Optional<Topic> about,
        OptionalInt group) {
    public PlannedOrder {
        if (count < 1) {
            throw new IllegalArgumentException("An order's count must be at least 1, not " + count + ".");
        }
        if (group.isPresent() && (group.getAsInt() < 1 || group.getAsInt() > 9)) {
            throw new IllegalArgumentException("A control group must be 1 to 9, not " + group.getAsInt() + ".");
        }
    }

    public static PlannedOrder of(Verb verb) {
        return new PlannedOrder(
                verb,
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                OptionalInt.empty());
    }

    public PlannedOrder withVerb(Verb value) {
        return new PlannedOrder(value, who, what, count, to, then, when, until, repeat, about, group);
    }

    public PlannedOrder with(Who value) {
        return new PlannedOrder(verb, Optional.of(value), what, count, to, then, when, until, repeat, about, group);
    }

    public PlannedOrder with(Kind value) {
        return new PlannedOrder(verb, who, Optional.of(value), count, to, then, when, until, repeat, about, group);
    }

    public PlannedOrder withCount(int value) {
        return new PlannedOrder(verb, who, what, value, to, then, when, until, repeat, about, group);
    }

    public PlannedOrder with(Place value) {
        return new PlannedOrder(verb, who, what, count, Optional.of(value), then, when, until, repeat, about, group);
    }

    public PlannedOrder withThen() {
        return new PlannedOrder(verb, who, what, count, to, true, when, until, repeat, about, group);
    }

    public PlannedOrder withWhen(Condition value) {
        return new PlannedOrder(verb, who, what, count, to, then, Optional.of(value), until, repeat, about, group);
    }

    public PlannedOrder withUntil(Condition value) {
        return new PlannedOrder(verb, who, what, count, to, then, when, Optional.of(value), repeat, about, group);
    }

    public PlannedOrder withRepeat() {
        return new PlannedOrder(verb, who, what, count, to, then, when, until, true, about, group);
    }

    public PlannedOrder with(Topic value) {
        return new PlannedOrder(verb, who, what, count, to, then, when, until, repeat, Optional.of(value), group);
    }

    public PlannedOrder withGroup(int value) {
        return new PlannedOrder(verb, who, what, count, to, then, when, until, repeat, about, OptionalInt.of(value));
    }
}

package rtscommander.nl;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import rtscommander.sim.UnitKind;

/// Which of one's own units an order is for: all that fit every part that is given. Immutable.
///
/// @param kinds none: any kind
/// @param group a control group, 1 to 9
public record Who(
        List<Members> kinds, Optional<Count> count, Optional<Area> area, OptionalInt group, Optional<State> state) {
    public Who {
        kinds = List.copyOf(kinds);
        if (group.isPresent() && (group.getAsInt() < 1 || group.getAsInt() > 9)) {
            throw new IllegalArgumentException("A control group must be 1 to 9, not " + group.getAsInt() + ".");
        }
        if (kinds.isEmpty() && count.isEmpty() && area.isEmpty() && group.isEmpty() && state.isEmpty()) {
            throw new IllegalArgumentException("A who must say something.");
        }
    }

    public static Who of(UnitKind... kinds) {
        return ofMembers(List.of(kinds).stream().<Members>map(Members.Of::new).toList());
    }

    public static Who ofMembers(List<Members> kinds) {
        return new Who(kinds, Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    public static Who ofGroup(int group) {
        return new Who(List.of(), Optional.empty(), Optional.empty(), OptionalInt.of(group), Optional.empty());
    }

    public static Who of(State state) {
        return new Who(List.of(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.of(state));
    }

    public Who with(Count value) {
        return new Who(kinds, Optional.of(value), area, group, state);
    }

    public Who with(Area value) {
        return new Who(kinds, count, Optional.of(value), group, state);
    }

    public Who with(State value) {
        return new Who(kinds, count, area, group, Optional.of(value));
    }

    /// Units of one kind, or of several.
    public sealed interface Members {
        record Of(UnitKind kind) implements Members {}

        /// Every combat unit.
        record Army() implements Members {}

        /// Every unit, harvesters too.
        record All() implements Members {}
    }

    /// How many of those that fit.
    public sealed interface Count {
        record Exactly(int number) implements Count {
            public Exactly {
                if (number < 1) {
                    throw new IllegalArgumentException("A count must be at least 1, not " + number + ".");
                }
            }
        }

        record Half() implements Count {}
    }

    public enum State {
        IDLE,
        DAMAGED,
        SELECTED
    }
}

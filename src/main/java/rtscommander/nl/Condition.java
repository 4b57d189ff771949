package rtscommander.nl;

import java.util.Optional;
import java.util.OptionalInt;
import rtscommander.sim.Kind;

/// An event that an order waits for, or ends at. Immutable.
///
/// @param what the kind that the event must be about
/// @param value credits, a percentage of health, or a number of units, as the event asks
public record Condition(Trigger on, Optional<Kind> what, OptionalInt value) {
    public static Condition on(Trigger trigger) {
        return new Condition(trigger, Optional.empty(), OptionalInt.empty());
    }

    public Condition about(Kind kind) {
        return new Condition(on, Optional.of(kind), value);
    }

    public Condition withValue(int number) {
        return new Condition(on, what, OptionalInt.of(number));
    }

    public enum Trigger {
        BASE_ATTACKED,
        UNIT_ATTACKED,
        ENEMY_SEEN,
        LOW_HEALTH,
        LOW_POWER,
        CREDITS,
        TRAINED,
        BUILT,
        DESTROYED
    }
}

package rtscommander.nl;

import java.util.Locale;
import rtscommander.sim.Rejection;

/// Why an order of a sentence came to nothing. The page words it. Immutable.
public sealed interface Refusal {
    /// The name on the wire: `no_idle_units`.
    String code();

    /// The world refused the command that the order led to.
    record ByTheWorld(Rejection why) implements Refusal {
        @Override
        public String code() {
            return why.code();
        }
    }

    /// The order led to no command.
    record Because(Reason reason) implements Refusal {
        @Override
        public String code() {
            return reason.name().toLowerCase(Locale.ROOT);
        }
    }

    enum Reason {
        /// The player has none of the units that were named.
        NO_SUCH_UNITS,
        NO_IDLE_UNITS,
        NO_DAMAGED_UNITS,
        NO_SUCH_GROUP,
        NOTHING_SELECTED,
        /// No such enemy is in sight, and no such building remembered.
        NO_SUCH_ENEMY_KNOWN,
        NO_SUCH_BUILDING,
        NO_ORE_KNOWN,
        /// There is no ground for a building near there, or nothing left to explore.
        NO_PLACE_FOUND,
        NOTHING_TO_CANCEL,
        /// `here`, and the pointer is not on the map.
        POINTER_NOT_ON_MAP,
        /// The order does not say what to train, to build or to put where, and no default can.
        INCOMPLETE,
        /// The order that it was to follow was refused or taken back.
        ORDER_BEFORE_FAILED,
        /// As many orders live on as can be kept in mind.
        TOO_MANY_STANDING_ORDERS,
        /// What is done is done: sold, fired, finished.
        CANNOT_BE_UNDONE,
        NOTHING_TO_UNDO
    }
}

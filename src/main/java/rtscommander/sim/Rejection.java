package rtscommander.sim;

import java.util.Locale;

/// Why the world refused a command. The client words it, the tests pin it.
public sealed interface Rejection {
    /// The name on the wire and in language tables: `not_enough_credits`.
    String code();

    /// A refusal that needs no figures.
    record Because(Reason reason) implements Rejection {
        @Override
        public String code() {
            return reason.name().toLowerCase(Locale.ROOT);
        }
    }

    record NotEnoughCredits(int needed, int available) implements Rejection {
        @Override
        public String code() {
            return "not_enough_credits";
        }
    }

    /// A building that must stand, finished, before `wanted` can be made.
    record MissingPrerequisite(Kind wanted, BuildingKind missing) implements Rejection {
        @Override
        public String code() {
            return "missing_prerequisite";
        }
    }

    /// The nuke still charges.
    record NukeNotReady(int ticksLeft) implements Rejection {
        @Override
        public String code() {
            return "nuke_not_ready";
        }
    }

    enum Reason {
        /// Every unit named is gone.
        NO_SUCH_UNIT,
        NO_SUCH_BUILDING,
        /// The entity belongs to somebody else.
        NOT_YOURS,
        /// The target is gone or was never seen.
        NO_SUCH_TARGET,
        /// One cannot attack what is one's own.
        TARGET_IS_YOURS,
        /// None of the units has a weapon that reaches such a target.
        CANNOT_ATTACK_THAT,
        /// Only harvesters harvest.
        CANNOT_HARVEST,
        /// No ore and no gems are known.
        NOTHING_TO_HARVEST,
        OUTSIDE_THE_MAP,
        /// More orders than [Rules#MAX_QUEUED_ORDERS] wait already.
        TOO_MANY_ORDERS,
        /// The production queue of every building that could is full.
        QUEUE_FULL,
        /// Counts must be from 1 to [Rules#MAX_TRAIN_COUNT].
        BAD_COUNT,
        /// Nothing of that kind is in any queue.
        NOTHING_TO_CANCEL,
        /// The headquarters can neither be built nor sold.
        NOT_FOR_SALE,
        /// Too far from the headquarters.
        TOO_FAR_FROM_HQ,
        /// Water, ore or another building is there.
        GROUND_NOT_FREE,
        /// That ground was never seen.
        UNEXPLORED,
        /// Enemy units stand there.
        UNITS_IN_THE_WAY,
        /// The building is finished already.
        ALREADY_BUILT,
        /// The building is not finished yet.
        NOT_BUILT_YET,
        /// Nothing to repair.
        NOT_DAMAGED,
        /// That building makes no units.
        MAKES_NO_UNITS,
        /// The player is out, or the match is over.
        MATCH_OVER
    }
}

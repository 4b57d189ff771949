package rtscommander.nl;

import java.util.Optional;

/// What became of one order of a sentence, for the page to word. Immutable.
///
/// @param seq the number of the sentence
/// @param index of the order in its plan, from 0
/// @param id of the standing order; 0 when nothing lives on
/// @param refusal of [Code#REFUSED]
public record Answer(
        int seq, int index, int id, PlannedOrder order, Code code, Choice choice, Optional<Refusal> refusal) {

    /// How it went.
    public enum Code {
        /// Units obey.
        ORDERED,
        TRAINED,
        BUILT,
        /// For its event, or for the order before it.
        WAITING,
        /// At once and for good.
        DONE,
        /// The page selects the units.
        SELECTED,
        /// The page puts the units into the control group that is the count.
        ASSIGNED,
        /// The page shows its figures.
        REPORTED,
        /// By the player's wish.
        UNDONE,
        REFUSED
    }
}

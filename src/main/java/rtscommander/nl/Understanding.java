package rtscommander.nl;

import java.util.List;
import java.util.Optional;

/// What became of a sentence, so far or for good. Immutable.
///
/// @param nanos since the sentence came in
/// @param ask what is missing, of [State#ASKS]
/// @param plans one when it is understood; the choices, best first, of [State#CONFIRM]; what the model has
/// written so far, if anything, while it is [State#THINKING]
public record Understanding(State state, By by, long nanos, Optional<OrderPlan.Ask> ask, List<OrderPlan> plans) {
    public Understanding {
        plans = List.copyOf(plans);
    }

    /// What has become of it.
    public enum State {
        /// The model works.
        THINKING,
        /// It is carried out.
        UNDERSTOOD,
        /// The player is to choose first.
        CONFIRM,
        /// An order lacks what no default can supply.
        ASKS,
        /// Nothing in it can be ordered.
        NOTHING,
        /// By a newer sentence.
        CANCELLED,
        /// Only a model could understand it, and there is none now.
        UNAVAILABLE
    }

    /// Who understood it.
    public enum By {
        RULES,
        MODEL
    }
}

package rtscommander.match;

import java.util.List;
import rtscommander.sim.Command;

/// One line of a match's record, in the order in which they were written. Immutable.
///
/// A record begins with [Start]. [Commands] come before the tick that judges them, so that the record of
/// a match which a fault ended holds the commands that led to it.
public sealed interface RecordEntry {
    /// What the match grew from.
    ///
    /// @param rules [rtscommander.sim.Rules#VERSION] of the game that played it
    /// @param width tiles, as is the height
    record Start(int rules, long seed, int width, int height) implements RecordEntry {}

    /// The commands of all players that are judged in a tick, in order. The first tick is 1.
    record Commands(int tick, List<Command> commands) implements RecordEntry {
        public Commands {
            commands = List.copyOf(commands);
        }
    }

    /// The world's hash after a tick.
    record Hash(int tick, long hash) implements RecordEntry {}

    /// Nothing follows: the match stopped after this tick.
    record End(int tick, Reason reason) implements RecordEntry {}

    /// Why a match stopped.
    enum Reason {
        /// Won, lost or drawn.
        FINISHED,
        /// A fault in the rules or in a controller ended it.
        FAILED,
        /// Its player left, or the server stopped.
        ABANDONED
    }
}

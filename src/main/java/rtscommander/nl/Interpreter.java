package rtscommander.nl;

import java.util.function.Consumer;

/// Works out what sentences ask for: by rules at once, or by a model in its own time. Thread-safe.
public interface Interpreter {
    /// Returns at once, and never waits for a model.
    ///
    /// @param listener told any number of times that it is [Understanding.State#THINKING], and then exactly
    /// once what came of it; on the caller's thread or any other, one call after the other. It must not wait.
    /// A newer sentence of the same speaker may make it [Understanding.State#CANCELLED].
    void interpret(Sentence sentence, Consumer<Understanding> listener);
}

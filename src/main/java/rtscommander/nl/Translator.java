package rtscommander.nl;

import java.util.function.Consumer;

/// Has a model write a sentence's plan. Thread-safe; never waits.
public interface Translator {
    /// Tells the listener what the model writes, and last what came of it.
    ///
    /// @param listener is told on the caller's thread or the model's, one call after the other; it must not wait
    void translate(Sentence sentence, Consumer<Translation> listener);

    /// Gives up what is under way for a player, whose listener is told so.
    void cancel(String speaker);
}

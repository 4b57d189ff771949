package rtscommander.nl;

/// What the model makes of a sentence. Immutable.
public sealed interface Translation {
    /// What it has written so far; may come any number of times.
    record Writing(OrderPlan soFar) implements Translation {}

    /// Its whole answer. This, or one of those below, comes once, and last.
    record Done(OrderPlan plan) implements Translation {}

    /// Its whole answer, of which it is in doubt: the player had better be asked.
    record Guess(OrderPlan plan) implements Translation {}

    /// A newer sentence of the same speaker took its place.
    record Cancelled() implements Translation {}

    /// There is no model that can answer now, or none for a sentence as long as this.
    record Unavailable() implements Translation {}

    /// The answer is no plan, or broke off.
    ///
    /// @param why one sentence
    record Nonsense(String why) implements Translation {}
}

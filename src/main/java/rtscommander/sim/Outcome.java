package rtscommander.sim;

/// How a match stands.
public sealed interface Outcome {
    record Running() implements Outcome {}

    record Won(int player) implements Outcome {}

    /// The last players fell in the same tick, or time ran out.
    record Drawn() implements Outcome {}
}

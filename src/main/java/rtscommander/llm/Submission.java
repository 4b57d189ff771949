package rtscommander.llm;

/// The answer to handing in a request.
public sealed interface Submission {
    /// It waits or is being worked on; its listener hears the rest.
    record Taken(long id) implements Submission {}

    /// Not now: an analysis never waits, and only so many players may. The service's listener hears when the
    /// model is free.
    record Busy() implements Submission {}

    /// No model can answer now; `state` says why.
    record Unavailable(ModelState state) implements Submission {}

    /// The prompt does not fit: the caller leaves out what matters least and asks again.
    ///
    /// @param tokens of the whole prompt
    /// @param room tokens that the prompt may have beside the longest answer
    record TooLong(int tokens, int room) implements Submission {}
}

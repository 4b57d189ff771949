package rtscommander.llm;

/// What happens to a request after it was taken. Exactly one of the last three ends it.
public sealed interface RequestUpdate {
    /// The prompt is being read.
    ///
    /// @param read tokens that the model has read, those that it remembered included
    record Reading(int read, int total) implements RequestUpdate {}

    /// The answer so far, whole, as it grows.
    record Writing(String text) implements RequestUpdate {}

    /// The answer has ended.
    ///
    /// @param newPromptTokens tokens of the prompt that the model did not remember
    /// @param cut whether it was cut off at its longest, so that it may be only a beginning
    record Completed(String text, int newPromptTokens, boolean cut) implements RequestUpdate {}

    /// There will be no answer.
    ///
    /// @param why one sentence
    record Failed(String why) implements RequestUpdate {}

    /// A newer request took its place, its player left, or the service was closed.
    record Cancelled() implements RequestUpdate {}
}

package rtscommander.llm;

/// A language model that works in pieces, so that its worker can stop it between two of them.
///
/// Confined to one thread but for what tells about it ([#context], [#tokens] and the like), which any thread may call.
public interface LanguageModel extends AutoCloseable {
    /// Tokens that a prompt and its answer may have together.
    int context();

    int tokens(PromptText text);

    /// Whether it is too small to write sentences that people read, and good for a fixed notation only.
    default boolean isTiny() {
        return false;
    }

    /// Whether it was trained for the orders of this game and knows nothing else: its prompts have no fixed beginning.
    default boolean isForOrders() {
        return false;
    }

    /// Begins a reply, the only one at a time. The beginning that the prompt shares with the last one of the same
    /// purpose is not read again.
    Reply begin(Purpose purpose, PromptText prompt, AnswerForm form);

    @Override
    void close();

    /// A prompt being read and its answer being written.
    interface Reply {
        /// Tokens of the prompt that have to be read, as counted at the beginning.
        int unread();

        /// Works for about half a second at most and says what came of it. Not to be called after [Step.Ended].
        Step next();

        /// Drops the rest. What was read of the prompt stays known.
        void cancel();
    }

    /// What one piece of work brought.
    sealed interface Step {
        /// A piece of the prompt was read.
        ///
        /// @param tokens of the prompt that are known now
        record Read(int tokens, int total) implements Step {}

        /// A further bit of the answer, which may be empty.
        record Wrote(String text) implements Step {}

        record Ended() implements Step {}
    }
}

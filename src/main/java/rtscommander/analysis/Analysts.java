package rtscommander.analysis;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import rtscommander.llm.LlmService;
import rtscommander.nl.Language;

/// Makes the analyst of each match. Thread-safe.
///
/// @param executor counts facts and asks the model; one thread is enough for all matches
public record Analysts(LlmService model, Executor executor) {
    /// The analyst of one player in one match.
    ///
    /// @param player the name under which the model serves him
    /// @param listener gets every report, from any thread, one at a time; must not wait
    public Analyst of(String player, Supplier<Language> language, Consumer<Report> listener) {
        return new Analyst(player, language, model, executor, System::nanoTime, listener);
    }
}

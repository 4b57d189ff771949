package rtscommander.llm;

/// Where the service gets its model from.
public interface ModelSource {
    /// Name of the file, for people.
    String file();

    /// Opens the model; takes seconds or, when it has to be fetched, minutes. Called once, on the worker.
    LanguageModel open(Progress progress) throws ModelUnavailable;

    /// Hears how far the opening is.
    @FunctionalInterface
    interface Progress {
        /// Throws [java.util.concurrent.CancellationException] when nobody wants the model any more.
        ///
        /// @param phase FETCHING or LOADING
        /// @param fraction from 0 to 1
        void at(ModelState phase, double fraction);
    }
}

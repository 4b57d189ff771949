package rtscommander.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rtscommander.analysis.Analysts;
import rtscommander.llm.LlmService;
import rtscommander.llm.ModelState;
import rtscommander.llm.ModelStatus;

/// A server without a language model.
public final class NoModel {
    /// Analysts who report in the caller's thread.
    public static final Analysts ANALYSTS =
            new Analysts(LlmService.start(Optional.empty(), Map.of(), status -> {}), Runnable::run);

    private NoModel() {}

    public static ModelStatus status() {
        return new ModelStatus(ModelState.NONE, 1, "", "", 0, 0, List.of());
    }
}

package rtscommander.support;

import java.util.List;
import rtscommander.llm.ModelState;
import rtscommander.llm.ModelStatus;

/// A server without a language model.
public final class NoModel {
    private NoModel() {}

    public static ModelStatus status() {
        return new ModelStatus(ModelState.NONE, 1, "", "", 0, 0, List.of());
    }
}

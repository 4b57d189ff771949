package rtscommander.llm;

/// Hears what becomes of one request.
///
/// Called on the model's worker, or on the thread whose act ended a waiting request, one call at a time. Must return
/// at once; it may hand in the next request. What it throws is logged and forgotten.
@FunctionalInterface
public interface RequestListener {
    void changed(RequestUpdate update);
}

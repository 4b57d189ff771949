package rtscommander.llm;

import java.util.List;

/// How the model does, for whoever watches it. Immutable.
///
/// @param progress from 0 to 1 while it is fetched or loaded, else 1
/// @param file name of the model file, `""` without one
/// @param detail one sentence when it failed, else `""`
/// @param loadSeconds from opening the file to knowing the fixed prompts, 0 before
/// @param tokensPerSecond written in the last answer, 0 before the first
/// @param requests those that wait, that is worked on, and that ended within the last 30 s, oldest first
public record ModelStatus(
        ModelState state,
        double progress,
        String file,
        String detail,
        double loadSeconds,
        double tokensPerSecond,
        List<Request> requests) {
    public ModelStatus {
        requests = List.copyOf(requests);
    }

    /// One request as it stands.
    ///
    /// @param ageSeconds since it was handed in
    public record Request(long id, Purpose purpose, RequestState state, double ageSeconds) {}

    /// How many requests wait.
    public long waiting() {
        return requests.stream()
                .filter(request -> request.state() == RequestState.PENDING)
                .count();
    }
}

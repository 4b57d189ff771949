package rtscommander.llm;

/// How far a request has come. The last three are final.
public enum RequestState {
    PENDING,
    PROCESSING,
    COMPLETED,
    FAILED,
    CANCELLED;

    boolean isFinal() {
        return compareTo(PROCESSING) > 0;
    }
}

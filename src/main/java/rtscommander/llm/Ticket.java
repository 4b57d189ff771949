package rtscommander.llm;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A request that was taken, and how far it has come. Thread-safe.
final class Ticket {
    private static final Logger LOG = LoggerFactory.getLogger(Ticket.class);
    private static final double NANOS_IN_A_SECOND = 1e9;

    private final long id;
    private final ModelRequest request;
    private final RequestListener listener;
    private final long entered;
    private volatile RequestState state = RequestState.PENDING;
    private volatile long ended;
    private volatile boolean unwanted;

    /// @param entered in nanoseconds
    Ticket(long id, ModelRequest request, RequestListener listener, long entered) {
        this.id = id;
        this.request = request;
        this.listener = listener;
        this.entered = entered;
    }

    long id() {
        return id;
    }

    ModelRequest request() {
        return request;
    }

    boolean isOf(String player) {
        return request.player().equals(player);
    }

    boolean isFor(Purpose purpose) {
        return request.purpose() == purpose;
    }

    /// The worker looks at this between two pieces of work.
    boolean unwanted() {
        return unwanted;
    }

    void dismiss() {
        unwanted = true;
    }

    /// Tells the listener, unless the request has ended already. Holds this ticket meanwhile, so that nothing is
    /// heard after the end.
    synchronized void tell(RequestUpdate update, long now) {
        if (state.isFinal()) {
            return;
        }
        state = switch (update) {
            case RequestUpdate.Reading reading -> RequestState.PROCESSING;
            case RequestUpdate.Writing writing -> RequestState.PROCESSING;
            case RequestUpdate.Completed completed -> RequestState.COMPLETED;
            case RequestUpdate.Failed failed -> RequestState.FAILED;
            case RequestUpdate.Cancelled cancelled -> RequestState.CANCELLED;
        };
        ended = now;
        try {
            listener.changed(update);
        } catch (RuntimeException fault) {
            LOG.error("The listener of a request failed.", fault);
        }
    }

    /// Whether it ended before a moment.
    boolean endedBefore(long moment) {
        return state.isFinal() && ended - moment < 0;
    }

    ModelStatus.Request status(long now) {
        return new ModelStatus.Request(id, request.purpose(), state, (now - entered) / NANOS_IN_A_SECOND);
    }
}

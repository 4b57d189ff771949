package rtscommander.llm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What may be known of the model from outside. Thread-safe; tells its listener after every change.
final class StatusBoard {
    /// Requests that ended are shown for so long.
    static final long KEPT = TimeUnit.SECONDS.toNanos(30);
    /// Ended requests that are shown at most; the oldest go first.
    private static final int MOST_KEPT = 200;

    private static final Logger LOG = LoggerFactory.getLogger(StatusBoard.class);

    private final String file;
    private final StallWatch watch;
    private final Consumer<ModelStatus> listener;
    private final Deque<Ticket> tickets = new ArrayDeque<>();
    private ModelState state;
    private double progress;
    private String detail = "";
    private double loadSeconds;
    private double tokensPerSecond;
    private boolean working;

    /// @param file name of the model's, none when there is no model
    /// @param watch knows whether the model has stalled
    StatusBoard(Optional<String> file, StallWatch watch, Consumer<ModelStatus> listener) {
        this.file = file.orElse("");
        this.state = file.isPresent() ? ModelState.LOADING : ModelState.NONE;
        this.progress = file.isPresent() ? 0 : 1;
        this.watch = watch;
        this.listener = listener;
    }

    synchronized void opening(ModelState phase, double fraction) {
        state = phase;
        progress = fraction;
    }

    synchronized void ready(double seconds) {
        state = ModelState.READY;
        progress = 1;
        loadSeconds = seconds;
    }

    synchronized void failed(String sentence) {
        state = ModelState.FAILED;
        progress = 1;
        detail = sentence;
    }

    synchronized void working(boolean now) {
        working = now;
    }

    synchronized void wrote(double perSecond) {
        tokensPerSecond = perSecond;
    }

    synchronized void add(Ticket ticket, long now) {
        forget(now);
        if (tickets.size() == MOST_KEPT) {
            tickets.removeFirst();
        }
        tickets.addLast(ticket);
    }

    private void forget(long now) {
        tickets.removeIf(ticket -> ticket.endedBefore(now - KEPT));
    }

    synchronized ModelState state() {
        return watch.isStalled() ? ModelState.STALLED : working ? ModelState.WORKING : state;
    }

    /// Whether everything that the model does before it is at rest for the first time is done.
    synchronized boolean isOpen() {
        return state == ModelState.READY;
    }

    synchronized ModelStatus status(long now) {
        forget(now);
        List<ModelStatus.Request> requests =
                tickets.stream().map(ticket -> ticket.status(now)).toList();
        return new ModelStatus(state(), progress, file, detail, loadSeconds, tokensPerSecond, requests);
    }

    /// Shows the listener how things stand. Not synchronized: the listener may hand in a request.
    void publish(long now) {
        try {
            listener.accept(status(now));
        } catch (RuntimeException fault) {
            LOG.error("The listener of the model failed.", fault);
        }
    }
}

package rtscommander.llm;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// The one language model of the server and its one worker. Thread-safe; nothing waits but [#close].
///
/// Everybody hands in requests and hears by a listener what becomes of them. The newest request of a player is the
/// one that counts, an order goes before any analysis, orders of different players are served as they came, and an
/// analysis that would have to wait is refused. A request is given up between two pieces of work, of half a second
/// at most, never within one.
///
/// The service's own listener gets the status after each change, on the thread that changed it. A READY there means
/// that the model has become free.
public final class LlmService implements AutoCloseable {
    /// A piece of work that takes longer has stalled.
    static final Duration LONGEST_PIECE = Duration.ofSeconds(30);

    private static final long WATCH_MILLIS = 1000;
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final Object lock = new Object();
    private final Desk desk = new Desk();
    private final StallWatch watch = new StallWatch(LONGEST_PIECE.toNanos());
    private final Optional<Timer> watchman;
    private final StatusBoard board;
    private final Map<Purpose, PromptText> beginnings;
    private final LongSupplier clock;
    private final Optional<Thread> worker;
    private volatile Optional<LanguageModel> model = Optional.empty();
    private boolean closing;
    private long lastId;

    private LlmService(
            Optional<ModelSource> source,
            Map<Purpose, PromptText> beginnings,
            Consumer<ModelStatus> listener,
            LongSupplier clock) {
        this.board = new StatusBoard(source.map(ModelSource::file), watch, listener);
        this.beginnings = Map.copyOf(beginnings);
        this.clock = clock;
        this.watchman = source.map(from -> new Timer("model-watch", true));
        this.worker = source.map(from -> new Thread(new Worker(this, from), "model"));
    }

    /// Starts the service. The worker opens the model; nobody waits for it.
    ///
    /// @param source none for a game without a model
    /// @param beginnings the fixed text that every prompt of a purpose begins with; it is read once
    public static LlmService start(
            Optional<ModelSource> source, Map<Purpose, PromptText> beginnings, Consumer<ModelStatus> listener) {
        return start(source, beginnings, listener, System::nanoTime);
    }

    static LlmService start(
            Optional<ModelSource> source,
            Map<Purpose, PromptText> beginnings,
            Consumer<ModelStatus> listener,
            LongSupplier clock) {
        LlmService service = new LlmService(source, beginnings, listener, clock);
        service.worker.ifPresent(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
        service.watchman.ifPresent(timer -> timer.schedule(service.look(), WATCH_MILLIS, WATCH_MILLIS));
        return service;
    }

    /// Hands in a request. Unless it is [Submission.Taken], the listener hears nothing.
    public Submission submit(ModelRequest request, RequestListener listener) {
        Optional<LanguageModel> open = model;
        ModelState state = board.state();
        if (open.isEmpty() || state == ModelState.STALLED) {
            return new Submission.Unavailable(state);
        }
        int room = open.get().context() - request.form().mostTokens();
        int tokens = open.get().tokens(promptOf(request));
        if (tokens > room) {
            return new Submission.TooLong(tokens, room);
        }
        return offer(request, listener);
    }

    private Submission offer(ModelRequest request, RequestListener listener) {
        List<Ticket> pushedAway;
        Ticket ticket;
        synchronized (lock) {
            if (closing || model.isEmpty()) {
                return new Submission.Unavailable(closing ? ModelState.NONE : board.state());
            }
            if (request.purpose() == Purpose.ANALYSIS && !board.isOpen()) {
                return new Submission.Busy();
            }
            ticket = new Ticket(lastId + 1, request, listener, clock.getAsLong());
            switch (desk.offer(ticket)) {
                case Desk.Verdict.Refused() -> {
                    return new Submission.Busy();
                }
                case Desk.Verdict.Taken(List<Ticket> tickets) -> pushedAway = tickets;
            }
            lastId++;
            board.add(ticket, clock.getAsLong());
            lock.notifyAll();
        }
        pushedAway.forEach(this::tellCancelled);
        return new Submission.Taken(ticket.id());
    }

    /// Drops whatever a player has asked for.
    public void cancel(String player) {
        Optional<Ticket> waited;
        synchronized (lock) {
            waited = desk.clear(player);
        }
        waited.ifPresent(this::tellCancelled);
    }

    public ModelStatus status() {
        return board.status(clock.getAsLong());
    }

    /// Whether the model is too small to write sentences that people read.
    public boolean isTiny() {
        return model.filter(LanguageModel::isTiny).isPresent();
    }

    /// Whether the model knows the orders of this game and nothing else.
    public boolean isForOrders() {
        return model.filter(LanguageModel::isForOrders).isPresent();
    }

    /// How many tokens a text has for the model; empty while there is none.
    public OptionalInt tokens(PromptText text) {
        return model.map(open -> OptionalInt.of(open.tokens(text))).orElse(OptionalInt.empty());
    }

    /// Cancels everything, closes the model and waits until the worker has ended, for at most ten seconds: a model
    /// that has stalled keeps its thread.
    @Override
    public void close() {
        List<Ticket> all;
        synchronized (lock) {
            closing = true;
            all = desk.clear();
            lock.notifyAll();
        }
        all.forEach(this::tellCancelled);
        watchman.ifPresent(Timer::cancel);
        try {
            if (worker.isPresent()) {
                worker.get().join(LONGEST_GOODBYE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private TimerTask look() {
        return new TimerTask() {
            @Override
            public void run() {
                lookForAStall();
            }
        };
    }

    private void tellCancelled(Ticket ticket) {
        ticket.tell(new RequestUpdate.Cancelled(), clock.getAsLong());
    }

    void lookForAStall() {
        if (!watch.noticesAStall(clock.getAsLong())) {
            return;
        }
        List<Ticket> all;
        synchronized (lock) {
            all = desk.clear();
        }
        all.forEach(
                ticket -> ticket.tell(new RequestUpdate.Failed("The model has stopped answering."), clock.getAsLong()));
        board.publish(clock.getAsLong());
    }

    // What follows is for the worker.

    Map<Purpose, PromptText> beginningsFor(LanguageModel open) {
        return open.isForOrders() ? Map.of() : beginnings;
    }

    PromptText promptOf(ModelRequest request) {
        Map<Purpose, PromptText> fixed = model.map(this::beginningsFor).orElse(Map.of());
        return fixed.getOrDefault(request.purpose(), PromptText.EMPTY).plus(request.rest());
    }

    StatusBoard board() {
        return board;
    }

    long now() {
        return clock.getAsLong();
    }

    boolean isClosing() {
        synchronized (lock) {
            return closing;
        }
    }

    /// From now on orders are taken.
    void opened(LanguageModel open) {
        model = Optional.of(open);
    }

    /// From now on nothing is taken, and whoever waits hears so.
    void closed() {
        List<Ticket> all;
        synchronized (lock) {
            model = Optional.empty();
            all = desk.clear();
        }
        all.forEach(ticket -> ticket.tell(new RequestUpdate.Failed("The model is gone."), clock.getAsLong()));
    }

    /// The next request; empty when there is none or the service is closing.
    ///
    /// @param wait whether to wait for one
    Optional<Ticket> next(boolean wait) {
        synchronized (lock) {
            while (wait && !closing && desk.nobodyWaits()) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    closing = true;
                }
            }
            return closing ? Optional.empty() : desk.next();
        }
    }

    void done() {
        synchronized (lock) {
            desk.done();
        }
    }

    /// Lets a model work on one piece, under the watch.
    LanguageModel.Step step(LanguageModel.Reply reply) {
        watch.begin(clock.getAsLong());
        try {
            return reply.next();
        } finally {
            if (watch.end()) {
                board.publish(clock.getAsLong());
            }
        }
    }
}

package rtscommander.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinException;
import io.javalin.util.JavalinLogger;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rtscommander.llm.ModelStatus;
import rtscommander.match.Clock;
import rtscommander.match.TickLoop;
import rtscommander.protocol.ServerStatus;

/// The running game server: page, socket, status, and the one thread that ticks all matches. Thread-safe.
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    /// Without a beat for so long the loop is taken for dead.
    private static final Duration STALLED = Duration.ofSeconds(5);
    private static final int JETTY_THREADS = 32;

    private final String version;
    private final long started = System.nanoTime();
    private final Rooms rooms;
    private final ExecutorService senders;
    private final Socket socket;
    private final TickLoop loop;
    private final Thread ticker;
    private final Javalin web;

    private final Supplier<ModelStatus> model;

    private Server(String version, MatchMaker matches, int places, Supplier<ModelStatus> model) {
        this.version = version;
        this.model = model;
        this.rooms = new Rooms(version, matches, model, places);
        // A core is left to the tick.
        this.senders = Executors.newFixedThreadPool(
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                Thread.ofPlatform().name("sender-", 0).factory());
        // A player for each place, and as many who have not joined, or not left, yet.
        this.socket = new Socket(rooms, senders, 2 * places);
        this.loop = new TickLoop(Clock.ofTheMachine(), rooms::tick);
        this.ticker = Thread.ofPlatform()
                .name("tick")
                .uncaughtExceptionHandler((thread, fault) -> LOG.error("the tick thread ended", fault))
                .unstarted(loop);
        this.web = Javalin.create(this::configure);
    }

    /// Starts serving.
    ///
    /// @param port 0 for any that is free
    /// @param places matches that are kept at most; whoever comes then is told that the server is full
    /// @param model how the language model is
    /// @throws IOException when the address cannot be had, with a sentence that says so
    public static Server start(
            String host, int port, String version, MatchMaker matches, int places, Supplier<ModelStatus> model)
            throws IOException {
        Server server = new Server(version, matches, places, model);
        // It would tell of a port in use before the exception does, at length.
        JavalinLogger.enabled = false;
        try {
            server.web.start(host, port);
        } catch (JavalinException e) {
            server.senders.shutdown();
            throw new IOException(
                    "Port " + port + " of " + host + " cannot be had: is something else serving there?", e);
        } finally {
            JavalinLogger.enabled = true;
        }
        server.ticker.start();
        return server;
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.jetty.threadPool = new QueuedThreadPool(JETTY_THREADS);
        Page.configure(config);
        socket.configure(config);
        config.routes.get("/health", this::health);
        config.routes.get(
                "/api/status", ctx -> ctx.contentType("application/json").result(status().toJson()));
        config.routes.get(
                "/metrics",
                ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(status().toPrometheus()));
    }

    private void health(Context ctx) {
        boolean alive = loop.nanosSinceLastBeat() < STALLED.toNanos();
        ctx.contentType("text/plain")
                .status(alive ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .result(alive ? "ok" : "stalled");
    }

    private ServerStatus status() {
        return new ServerStatus(
                version,
                Duration.ofNanos(System.nanoTime() - started).toSeconds(),
                loop.durations().summary(),
                loop.lateness().summary(),
                loop.dropped(),
                rooms.count(),
                rooms.failed(),
                socket.clients(),
                rooms.sentences().now(),
                model.get());
    }

    /// The port that it serves on.
    public int port() {
        return web.port();
    }

    /// Says goodbye to everybody and stops. The records of unfinished matches are ended, too.
    @Override
    public void close() {
        socket.sayGoodbye();
        ticker.interrupt();
        try {
            ticker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        web.stop();
        rooms.close();
        senders.shutdown();
    }
}

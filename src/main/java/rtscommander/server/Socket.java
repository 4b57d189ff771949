package rtscommander.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.websocket.WsConfig;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import rtscommander.protocol.ServerMessage.ByeReason;

/// The WebSocket at `/ws`: one [Session] and one [Ingress] for each connection. Thread-safe.
final class Socket {
    /// Longer frames close the connection with 1009.
    static final int LONGEST_FRAME = 16 * 1024;
    /// A connection that is silent for so long is closed; pages ping every 10 seconds.
    private static final Duration SILENCE = Duration.ofSeconds(30);
    /// How long a stopping server waits for its last words to be sent.
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    /// Javalin begins a cookie session with each connection, which nobody asks for; Jetty would keep it
    /// for ever.
    private static final int COOKIE_SECONDS = 60;

    private final Rooms rooms;
    private final Executor senders;
    private final int most;
    private final Map<String, Client> clients = new ConcurrentHashMap<>();

    /// @param most connections at a time; more are not let in
    Socket(Rooms rooms, Executor senders, int most) {
        this.rooms = rooms;
        this.senders = senders;
        this.most = most;
    }

    void configure(JavalinConfig config) {
        config.jetty.modifyWebSocketServletFactory(factory -> {
            factory.setMaxTextMessageSize(LONGEST_FRAME);
            factory.setMaxBinaryMessageSize(LONGEST_FRAME);
            factory.setMaxFrameSize(LONGEST_FRAME);
            factory.setIdleTimeout(SILENCE);
        });
        config.jetty.modifyServletContextHandler(
                context -> context.getSessionHandler().setMaxInactiveInterval(COOKIE_SECONDS));
        config.routes.wsBeforeUpgrade("/ws", this::check);
        config.routes.ws("/ws", this::handle);
    }

    private void handle(WsConfig ws) {
        ws.onConnect(ctx -> {
            Session session = new Session(new JettyWire(ctx.session), senders);
            clients.put(ctx.sessionId(), new Client(session, new Ingress(rooms, session, System::nanoTime)));
        });
        ws.onMessage(ctx -> {
            Client client = clients.get(ctx.sessionId());
            if (client != null) {
                client.ingress.receive(ctx.message());
            }
        });
        ws.onBinaryMessage(ctx -> {
            Client client = clients.get(ctx.sessionId());
            if (client != null) {
                client.ingress.receiveBinary();
            }
        });
        ws.onClose(ctx -> {
            Client client = clients.remove(ctx.sessionId());
            if (client != null) {
                client.session.closed();
            }
        });
    }

    /// A page of another site must not play with its visitor's connection. Programs that are no browsers
    /// send no origin.
    private void check(Context ctx) {
        String origin = ctx.header("Origin");
        if (origin != null && !sameHost(origin, ctx.host()) && !sameHost(origin, ctx.header("X-Forwarded-Host"))) {
            throw new ForbiddenResponse("The game is played from its own page only.");
        }
        if (clients.size() >= most) {
            throw new ServiceUnavailableResponse("Too many connections are open; try again in a while.");
        }
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        int scheme = origin.indexOf("://");
        return scheme > 0 && origin.substring(scheme + "://".length()).equalsIgnoreCase(host);
    }

    /// Connections that are open.
    int clients() {
        return clients.size();
    }

    /// Tells everybody that the server stops, and waits a little for it to arrive.
    void sayGoodbye() {
        clients.values().forEach(client -> client.session.bye(ByeReason.SHUTDOWN));
        long deadline = System.nanoTime() + FAREWELL.toNanos();
        try {
            while (!clients.isEmpty() && System.nanoTime() < deadline) {
                Thread.sleep(10);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Client(Session session, Ingress ingress) {}
}

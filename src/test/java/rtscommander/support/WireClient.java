package rtscommander.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A player's end of a real socket, told in the words of the protocol.
public final class WireClient implements WebSocket.Listener, AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final boolean reads;
    private final WebSocket socket;

    private WireClient(int port, boolean reads, String... headers) {
        this.reads = reads;
        WebSocket.Builder builder = http.newWebSocketBuilder();
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/ws"), this)
                .join();
    }

    public static WireClient connect(int port, String... headers) {
        return new WireClient(port, true, headers);
    }

    /// A client that never takes a frame from the network.
    public static WireClient thatDoesNotRead(int port) {
        return new WireClient(port, false);
    }

    public WireClient say(String frame) {
        socket.sendText(frame, true).join();
        return this;
    }

    public WireClient sayBinary(byte... frame) {
        socket.sendBinary(java.nio.ByteBuffer.wrap(frame), true).join();
        return this;
    }

    /// The next frame of a type, whatever comes before it.
    public JsonNode hear(String type) {
        return hear(type, frame -> true);
    }

    /// The next frame of a type that is as wished, whatever comes before it.
    public JsonNode hear(String type, Predicate<JsonNode> wish) {
        while (true) {
            JsonNode frame = next();
            if (frame.get("type").textValue().equals(type) && wish.test(frame)) {
                return frame;
            }
        }
    }

    public JsonNode next() {
        try {
            JsonNode frame = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(frame).as("a frame within " + PATIENCE_SECONDS + " s").isNotNull();
            return frame;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// The code with which the server closes.
    public int closeCode() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void onOpen(WebSocket webSocket) {
        if (reads) {
            webSocket.request(1);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                received.add(JSON.readTree(partial.toString()));
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
            partial.setLength(0);
        }
        webSocket.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        // 1006: gone without a word.
        closed.complete(1006);
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
    }
}

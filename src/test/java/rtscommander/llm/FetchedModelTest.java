package rtscommander.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rtscommander.lab.gguf.QwenShape;
import rtscommander.lab.gguf.RandomGguf;
import rtscommander.lab.gguf.Weights;

/// A server that starts with `--fetch-model`, and what its players see of it.
class FetchedModelTest {
    @TempDir
    private Path folder;

    private final List<ModelState> seen = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private byte[] content;

    @BeforeEach
    void serve() throws IOException {
        Path file = folder.resolve("source");
        RandomGguf.write(file, QwenShape.tiny(Weights.F16));
        content = Files.readAllBytes(file);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tiny.gguf", this::sendAThird);
        server.start();
    }

    /// Breaks off every time after a third of the file.
    private void sendAThird(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        exchange.getResponseHeaders()
                .set("Content-Range", "bytes " + from + "-" + (content.length - 1) + "/" + content.length);
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, content.length - from);
        exchange.getResponseBody().write(content, from, Math.min(content.length / 3, content.length - from));
        exchange.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private LlmService start(String path) {
        URI from = URI.create("http://localhost:" + server.getAddress().getPort() + path);
        ModelDownload download = new ModelDownload(from, folder.resolve("models"));
        return LlmService.start(
                Optional.of(new FetchedModel(download, ModelSettings.DEFAULT)),
                Map.of(),
                status -> seen.add(status.state()));
    }

    @Test
    void theModelIsFetchedInSpiteOfInterruptionsThenLoadedThenReady() {
        try (LlmService service = start("/tiny.gguf")) {
            await().until(() -> service.status().state() == ModelState.READY);
            assertThat(seen)
                    .startsWith(ModelState.FETCHING)
                    .containsSubsequence(ModelState.FETCHING, ModelState.LOADING, ModelState.READY);
            assertThat(folder.resolve("models/tiny.gguf")).hasBinaryContent(content);
        }
    }

    @Test
    void aModelThatIsNotThereLeavesTheGameWithoutOneAndIsToldInOneSentence() {
        try (LlmService service = start("/other.gguf")) {
            await().until(() -> service.status().state() == ModelState.FAILED);
            assertThat(service.status().detail()).matches("[^\\n]* answered with status 404\\.");
            assertThat(service.submit(Asking.order("ann", "attack"), update -> {}))
                    .isEqualTo(new Submission.Unavailable(ModelState.FAILED));
        }
    }
}

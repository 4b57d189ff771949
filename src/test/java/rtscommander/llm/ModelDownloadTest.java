package rtscommander.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fetching from a small server that redirects to its store and describes the file as Hugging Face does.
class ModelDownloadTest {
    private static final byte[] CONTENT = new byte[300_000];

    static {
        new Random(1).nextBytes(CONTENT);
    }

    @TempDir
    private Path folder;

    private final List<String> ranges = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String checksum;
    private boolean knowsRanges = true;
    private int breaksOffAfter = Integer.MAX_VALUE;

    @BeforeEach
    void serve() throws Exception {
        checksum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/resolve/model.gguf", exchange -> {
            exchange.getResponseHeaders().set("X-Linked-Size", String.valueOf(CONTENT.length));
            exchange.getResponseHeaders().set("X-Linked-ETag", '"' + checksum + '"');
            exchange.getResponseHeaders().set("Location", "/store/abc");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/store/abc", this::send);
        server.start();
    }

    private void send(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        ranges.add(range == null ? "all" : range);
        int from = range == null || !knowsRanges ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        if (from >= CONTENT.length) {
            exchange.sendResponseHeaders(416, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders()
                .set("Content-Range", "bytes " + from + "-" + (CONTENT.length - 1) + "/" + CONTENT.length);
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, CONTENT.length - from);
        int some = Math.min(breaksOffAfter, CONTENT.length - from);
        exchange.getResponseBody().write(CONTENT, from, some);
        exchange.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private ModelDownload download(String path) {
        return new ModelDownload(
                URI.create("http://localhost:" + server.getAddress().getPort() + path), folder);
    }

    private ModelDownload download() {
        return download("/resolve/model.gguf");
    }

    private Path part() {
        return folder.resolve("model.gguf.part");
    }

    private void assertFetched() {
        assertThat(folder.resolve("model.gguf")).hasBinaryContent(CONTENT);
        assertThat(part()).doesNotExist();
    }

    @Test
    void theFileArrivesWithItsProgress() throws ModelUnavailable {
        List<Double> progress = new ArrayList<>();
        download().fetch(progress::add);
        assertFetched();
        assertThat(progress).isSorted().endsWith(1.0);
    }

    @Test
    void aFileThatIsHereIsNotFetchedAgain() throws ModelUnavailable {
        download().fetch(fraction -> {});
        ranges.clear();
        download().fetch(fraction -> {});
        assertThat(ranges).isEmpty();
    }

    @Test
    void aPartIsContinued() throws Exception {
        Files.write(part(), Arrays.copyOf(CONTENT, 100_000));
        download().fetch(fraction -> {});
        assertFetched();
        assertThat(ranges).containsExactly("bytes=100000-");
    }

    @Test
    void aPartThatIsWholeIsOnlyChecked() throws Exception {
        Files.write(part(), CONTENT);
        download().fetch(fraction -> {});
        assertFetched();
    }

    @Test
    void aServerWithoutRangesSendsEverythingAgain() throws Exception {
        knowsRanges = false;
        Files.write(part(), Arrays.copyOf(CONTENT, 100_000));
        download().fetch(fraction -> {});
        assertFetched();
    }

    @Test
    void anInterruptedFetchGoesOnByItself() throws ModelUnavailable {
        breaksOffAfter = 130_000;
        download().fetch(fraction -> {});
        assertFetched();
        assertThat(ranges).hasSizeGreaterThan(2);
    }

    @Test
    void whatCameIsKeptWhenTheServerFallsSilent() throws Exception {
        breaksOffAfter = 0;
        Files.write(part(), Arrays.copyOf(CONTENT, 100_000));
        assertThatThrownBy(() -> download().fetch(fraction -> {}))
                .isInstanceOf(ModelUnavailable.class)
                .hasMessageContaining("kept for the next attempt");
        assertThat(Files.size(part())).isEqualTo(100_000);
    }

    @Test
    void aWrongChecksumThrowsTheFileAway() {
        checksum = "0".repeat(64);
        assertThatThrownBy(() -> download().fetch(fraction -> {}))
                .isInstanceOf(ModelUnavailable.class)
                .hasMessage("The model that was fetched is thrown away: its checksum is wrong.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> download("/resolve/other.gguf/nothing").fetch(fraction -> {}))
                .isInstanceOf(ModelUnavailable.class)
                .hasMessageEndingWith("answered with status 404.");
    }

    @Test
    void whoeverIsToldOfTheProgressMayEndTheAttempt() throws Exception {
        assertThatThrownBy(() -> download().fetch(fraction -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(part()).exists();
        download().fetch(fraction -> {});
        assertFetched();
    }
}

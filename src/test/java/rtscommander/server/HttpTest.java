package rtscommander.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rtscommander.match.Recorder;
import rtscommander.support.NoModel;
import rtscommander.support.ScriptedInterpreter;
import rtscommander.support.WireClient;

class HttpTest {
    private static final MatchMaker MATCHES = new MatchMaker(
            OptionalLong.of(7),
            seed -> view -> List.of(),
            ScriptedInterpreter.deaf(),
            NoModel.ANALYSTS,
            Recorder::none);

    private final HttpClient http = HttpClient.newHttpClient();
    private Server server;

    @BeforeEach
    void start() throws IOException {
        server = Server.start("localhost", 0, "1.2.3", MATCHES, 10, NoModel::status);
    }

    @AfterEach
    void stop() {
        http.shutdownNow();
        server.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.port() + path);
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aLivingServerIsWell() throws Exception {
        HttpResponse<String> health = get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("ok");
    }

    @Test
    void theStatusCountsMatchesClientsAndTicks() throws Exception {
        try (WireClient player = WireClient.connect(server.port())) {
            player.say("{\"type\":\"join\"}").hear("snapshot");
            player.hear("snapshot");
            JsonNode status = new ObjectMapper().readTree(get("/api/status").body());
            assertThat(status.get("version").textValue()).isEqualTo("1.2.3");
            assertThat(status.get("matches").intValue()).isEqualTo(1);
            assertThat(status.get("clients").intValue()).isEqualTo(1);
            assertThat(status.at("/tick_ms/max").doubleValue()).isPositive();
            assertThat(status.at("/tick_ms/p99").doubleValue())
                    .isGreaterThanOrEqualTo(status.at("/tick_ms/p50").doubleValue());
            assertThat(status.at("/lateness_ms/max").isNumber()).isTrue();
            assertThat(status.at("/model/state").textValue()).isEqualTo("none");
        }
    }

    @Test
    void theMetricsAreLinesThatPrometheusReads() throws Exception {
        HttpResponse<String> metrics = get("/metrics");
        assertThat(metrics.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(metrics.body().lines())
                .allMatch(line -> line.matches("# (HELP|TYPE) rts_[a-z_]+ .+")
                        || line.matches("rts_[a-z_]+(\\{quantile=\"[0-9.]+\"})? -?[0-9.]+(E-?[0-9]+)?"))
                .contains("rts_matches 0");
    }

    @Test
    void thePageIsKeptFreshAndRunsNothingOfOthers() throws Exception {
        HttpResponse<String> page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe-eval"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void theFilesOfThePageAreKeptForGood() throws Exception {
        Matcher script = Pattern.compile("src=\"\\.(/assets/[^\"]+)\"").matcher(get("/").body());
        assumeTrue(script.find(), "a build with the page");
        HttpResponse<String> asset = get(script.group(1));
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
        assertThat(asset.headers().allValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(asset.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(get("/../pom.xml").statusCode()).isBetween(400, 404);
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aPortThatIsTakenIsToldInOneSentence() {
        assertThatIOException()
                .isThrownBy(() -> Server.start("localhost", server.port(), "1", MATCHES, 1, NoModel::status))
                .withMessage("Port " + server.port() + " of localhost cannot be had: is something else serving there?");
    }
}

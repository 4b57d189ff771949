package rtscommander.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rtscommander.match.Recorder;
import rtscommander.support.WireClient;

/// Stories of players on a real socket.
class WireTest {
    private static final String JOIN = "{\"type\": \"join\"}";
    private final Server server =
            serve(new MatchMaker(OptionalLong.of(7), () -> view -> List.of(), Recorder::none), 10);

    private static Server serve(MatchMaker matches, int places) {
        try {
            return Server.start("localhost", 0, "test", matches, places);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aNewcomerIsWelcomedAndShownEverything() {
        try (WireClient player = WireClient.connect(server.port())) {
            JsonNode welcome = player.say(JOIN).next();
            assertThat(welcome.get("type").textValue()).isEqualTo("welcome");
            assertThat(welcome.get("token").textValue()).matches("[0-9a-f]{32}");
            assertThat(welcome.get("resumed").booleanValue()).isFalse();
            assertThat(welcome.get("seed").longValue()).isEqualTo(7);
            JsonNode first = player.next();
            assertThat(first.get("type").textValue()).isEqualTo("snapshot");
            assertThat(first.get("full").booleanValue()).isTrue();
            JsonNode second = player.hear("snapshot");
            assertThat(second.get("full").booleanValue()).isFalse();
            assertThat(second.get("tick").intValue())
                    .isGreaterThan(first.get("tick").intValue());
        }
    }
}

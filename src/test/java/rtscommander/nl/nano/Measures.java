package rtscommander.nl.nano;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What the side of training made of sentences, as its tools wrote it.
final class Measures {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Measures() {}

    static List<JsonNode> read(String name) {
        try (InputStream in =
                Objects.requireNonNull(Measures.class.getResourceAsStream("/rtscommander/nl/nano/" + name))) {
            List<JsonNode> cases = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                cases.add(MAPPER.readTree(line));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Integer> whole(JsonNode numbers) {
        List<Integer> values = new ArrayList<>();
        numbers.forEach(number -> values.add(number.asInt()));
        return values;
    }
}

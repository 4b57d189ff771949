package rtscommander.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Text to JSON and back, as strictly as JSON can be read: one value, nothing behind it, no field twice,
/// no NaN. Thread-safe.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static JsonNode parse(String text) throws BadFrame {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BadFrame("This is not one JSON value: "
                    + e.getOriginalMessage().lines().findFirst().orElse("it cannot be read"));
        }
    }

    static String write(Writing writing) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator json = MAPPER.createGenerator(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return text.toString();
    }

    /// A number of the wire in its shortest form: no fraction where there is none.
    static void writeNumber(JsonGenerator json, double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    /// A place on the wire, to a tenth of a world unit: finer than a screen shows.
    static void writePlace(JsonGenerator json, double worldUnits) throws IOException {
        writeNumber(json, Math.round(worldUnits * 10) / 10.0);
    }

    /// Writes one value.
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }
}

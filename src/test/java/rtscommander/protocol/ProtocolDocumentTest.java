package rtscommander.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rtscommander.sim.Command;
import rtscommander.sim.Event;
import rtscommander.sim.Outcome;
import rtscommander.sim.Rejection;
import rtscommander.sim.UnitOrder;

/// Holds `docs/protocol.md` to the code: each example is what the code reads or writes, and nothing lacks
/// an example.
///
/// A difference here is a change of the wire: the page must learn it, too.
class ProtocolDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXAMPLES = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final String FROM_THE_SERVER = "\n## From the server";

    private final String document = read();

    private static String read() {
        try {
            return Files.readString(Path.of("docs/protocol.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonNode> examples(String text) {
        List<JsonNode> examples = new ArrayList<>();
        Matcher blocks = EXAMPLES.matcher(text);
        while (blocks.find()) {
            try (MappingIterator<JsonNode> values =
                    JSON.readerFor(JsonNode.class).readValues(blocks.group(1))) {
                values.forEachRemaining(examples::add);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + blocks.group(1), e);
            }
        }
        return examples;
    }

    private List<JsonNode> fromThePage() {
        return examples(document.substring(0, document.indexOf(FROM_THE_SERVER)));
    }

    private List<JsonNode> fromTheServer() {
        return examples(document.substring(document.indexOf(FROM_THE_SERVER)));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleOfThePageIsUnderstood() {
        return fromThePage().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.toString(),
                        () -> assertThat(ClientMessage.decode(example.toString(), 0))
                                .isNotNull()));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandIsWrittenAsItIsRead() {
        return fromThePage().stream()
                .filter(example -> example.has("command"))
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    ClientMessage.Give give = (ClientMessage.Give) ClientMessage.decode(example.toString(), 0);
                    JsonNode written = JSON.readTree(Json.write(json -> {
                        json.writeStartObject();
                        CommandJson.writeFields(json, give.command());
                        json.writeEndObject();
                    }));
                    assertThat(written).isEqualTo(example.get("command"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleOfTheServerIsWhatTheServerWrites() throws JsonProcessingException {
        Set<JsonNode> written = Examples.serverMessages().stream()
                .map(ServerMessage::encode)
                .map(ProtocolDocumentTest::parse)
                .map(ProtocolDocumentTest::withOneKindOfEach)
                .collect(Collectors.toSet());
        Examples.events().stream()
                .map(event -> Json.write(json -> EventJson.write(json, event)))
                .map(ProtocolDocumentTest::parse)
                .forEach(written::add);
        return fromTheServer().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.toString(), () -> assertThat(written).contains(example)));
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /// The document shows one unit and one building of the rules.
    private static JsonNode withOneKindOfEach(JsonNode frame) {
        if (frame.get("rules") instanceof ObjectNode rules) {
            keep((ArrayNode) rules.get("units"), "tank");
            keep((ArrayNode) rules.get("buildings"), "power_plant");
        }
        return frame;
    }

    private static void keep(ArrayNode kinds, String kind) {
        for (int i = kinds.size() - 1; i >= 0; i--) {
            if (!kinds.get(i).get("kind").textValue().equals(kind)) {
                kinds.remove(i);
            }
        }
    }

    @Test
    void noMessageLacksAnExample() {
        Set<String> messages = namesOf(ClientMessage.class);
        messages.remove("give");
        messages.add("command");
        assertThat(types(fromThePage(), "")).isEqualTo(messages);
        assertThat(types(fromTheServer(), "")).containsAll(namesOf(ServerMessage.class));
    }

    @Test
    void noCommandNoOrderAndNoEventLacksAnExample() {
        assertThat(types(fromThePage(), "/command")).isEqualTo(namesOf(Command.class));
        assertThat(types(fromThePage(), "/command/order")).isEqualTo(namesOf(UnitOrder.class));
        assertThat(types(fromTheServer(), "")).containsAll(namesOf(Event.class));
    }

    @Test
    void noOutcomeRefusalOrGoodbyeLacksItsName() {
        Stream.of(
                        namesOf(Outcome.class).stream(),
                        codes(ServerMessage.RefusalReason.values()),
                        codes(ServerMessage.ByeReason.values()),
                        namesOf(Rejection.class).stream().filter(name -> !name.equals("because")))
                .flatMap(names -> names)
                .forEach(name -> assertThat(document).containsPattern("[`\"]" + name + "[`\"]"));
    }

    private static Stream<String> codes(Enum<?>... constants) {
        return Arrays.stream(constants).map(Fields::code);
    }

    private static Set<String> types(List<JsonNode> examples, String where) {
        return examples.stream()
                .map(example -> example.at(where + "/type"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesOf(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .map(member -> member.getSimpleName()
                        .replaceAll("(?<!^)([A-Z])", "_$1")
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

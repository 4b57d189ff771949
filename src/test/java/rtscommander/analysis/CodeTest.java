package rtscommander.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every code has its sentence in every language, with the figures that come with it, and its line in the document.
class CodeTest {
    private static final Pattern NAME_IN_BRACES = Pattern.compile("\\{(\\w+)}");

    @TestFactory
    Stream<DynamicTest> everyCodeIsWordedInEveryLanguage() {
        return Stream.of("en", "fr", "zh-TW")
                .map(language -> DynamicTest.dynamicTest(language, () -> {
                    JsonNode table =
                            new ObjectMapper().readTree(Files.readString(Path.of("web/lang/" + language + ".json")));
                    for (Code code : Code.values()) {
                        String sentence = table.path("report." + code.code()).asText();
                        assertThat(sentence).as(code.code()).isNotBlank();
                        assertThat(namesIn(sentence))
                                .as(code.code())
                                .isSubsetOf(with(code.parameters(), "kind"))
                                .containsAll(code.parameters());
                    }
                }));
    }

    @Test
    void everyCodeIsInTheDocument() throws IOException {
        String document = Files.readString(Path.of("docs/analysis.md"));
        for (Code code : Code.values()) {
            String parameters =
                    code.parameters().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
            assertThat(document).contains("| `" + code.code() + "` | " + parameters + " |");
        }
    }

    private static Set<String> namesIn(String sentence) {
        return NAME_IN_BRACES
                .matcher(sentence)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> with(List<String> names, String... more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(Arrays.asList(more));
        return all;
    }
}

package rtscommander.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rtscommander.nl.Language;

/// The model's words for a report. Immutable.
record Wording(String summary, List<String> tips, String coach) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Wording {
        tips = List.copyOf(tips);
    }

    /// Reads an answer; empty unless it is exactly what the task asked for and speaks of nothing that was not given.
    static Optional<Wording> read(String answer, WordingTask task) {
        return parse(answer)
                .filter(words -> words.tips.size() == task.assessment().tips().size())
                .filter(words -> words.isShort() && words.isIn(task.language()))
                .filter(words -> {
                    Truth truth = Truth.of(task.given());
                    return words.all().allMatch(truth::allows);
                });
    }

    private static Optional<Wording> parse(String answer) {
        try {
            JsonNode node = MAPPER.readTree(answer);
            if (!node.isObject() || node.size() != 3 || !node.path("tips").isArray()) {
                return Optional.empty();
            }
            List<String> tips = new ArrayList<>();
            for (JsonNode tip : node.path("tips")) {
                tips.add(tip.isTextual() ? tip.textValue().strip() : "");
            }
            return Optional.of(new Wording(text(node, "summary"), tips, text(node, "coach")));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.path(name).textValue().strip() : "";
    }

    private Stream<String> all() {
        return Stream.of(Stream.of(summary), tips.stream(), Stream.of(coach)).flatMap(lines -> lines);
    }

    private boolean isShort() {
        return all().noneMatch(String::isEmpty)
                && summary.length() <= WordingGrammar.LONGEST_SENTENCE
                && coach.length() <= WordingGrammar.LONGEST_SENTENCE
                && tips.stream().allMatch(tip -> tip.length() <= WordingGrammar.LONGEST_TIP);
    }

    private boolean isIn(Language language) {
        return all().allMatch(line -> Tongue.speaks(language, line));
    }

    /// The assessment in these words.
    Assessment applyTo(Assessment assessment) {
        List<Tip> worded = new ArrayList<>();
        for (int i = 0; i < tips.size(); i++) {
            worded.add(assessment.tips().get(i).worded(tips.get(i)));
        }
        return new Assessment(
                assessment.score(),
                assessment.level(),
                assessment.summary().worded(summary),
                worded,
                assessment.coach().worded(coach));
    }
}

package rtscommander.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rtscommander.llm.LlmService;
import rtscommander.nl.BadPlan;
import rtscommander.nl.LabelledSentence;
import rtscommander.nl.ModelTranslator;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.RulesThenModel;
import rtscommander.nl.Shorthand;

class SentenceEvaluationTest {
    private static final String CASES = """
            {"id":"1","lang":"en","text":"halt","plan":{"orders":[{"do":"stop"}]}}
            {"id":"2","lang":"en","text":"go home","plan":{"orders":[{"do":"move","to":{"ref":"base"}}]},"also":[{"orders":[{"do":"retreat"}]}]}

            {"id":"3","lang":"fr","text":"belle journée","plan":{"orders":[]}}
            {"id":"4","lang":"fr","text":"attaque","plan":{"orders":[],"ask":"what"}}
            {"id":"5","lang":"zh-TW","text":"訓練坦克","plan":{"orders":[{"do":"train","what":"tank"}]}}
            """;
    private static final Map<String, String> ANSWERS = Map.of(
            "halt", "stop",
            "go home", "retreat > base",
            "belle journée", "attack > any",
            "attaque", "ask where");

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("cases.jsonl"), CASES);
    }

    @Test
    void theLastLineHoldsTheFigures() throws Exception {
        assertThat(run(false).lines().reduce("", (before, line) -> line))
                .matches(
                        "\\{\"cases\":5,\"exact\":0\\.4000,\"valid\":0\\.8000,\"exact_of_claimed\":0\\.5000,"
                                + "\"false_orders\":0\\.5000,\"right_doubted\":0\\.0000,\"wrong_doubted\":0\\.0000,\"p50_ms\":[0-9.]+,\"p95_ms\":[0-9.]+,\"languages\":\\{"
                                + "\"en\":\\{\"cases\":2,\"exact\":1\\.0000,\"claimed\":1\\.0000,\"exact_of_claimed\":1\\.0000\\},"
                                + "\"fr\":\\{\"cases\":2,\"exact\":0\\.0000,\"claimed\":1\\.0000,\"exact_of_claimed\":0\\.0000\\},"
                                + "\"zh-TW\":\\{\"cases\":1,\"exact\":0\\.0000,\"claimed\":0\\.0000,\"exact_of_claimed\":0\\.0000\\}\\}\\}");
    }

    @Test
    void theMissesAreListed() throws Exception {
        assertThat(run(true))
                .contains(String.format("3  belle journée%n    meant none%n    got   attack > any%n"))
                .contains(String.format("5  訓練坦克%n    meant train tank%n    got   no plan%n"))
                .doesNotContain("go home");
    }

    @Test
    void theTimesAreThoseOfTheSlowestOfHalfAndOfNearlyAll() throws Exception {
        LabelledSentence sentence = SentenceEvaluation.read(List.of(file)).get(0);
        SentenceScores scores = new SentenceScores(IntStream.rangeClosed(1, 100)
                .mapToObj(i -> new JudgedSentence(sentence, Optional.empty(), false, i))
                .toList());
        assertThat(scores.json()).contains("\"p50_ms\":50.000,\"p95_ms\":95.000");
        assertThat(scores.valid()).isCloseTo(0, within(0.0));
    }

    @Test
    void aBadLineIsNamed() throws IOException {
        Files.writeString(file, CASES.replace("\"zh-TW\"", "\"zh\""));
        assertThatThrownBy(() -> SentenceEvaluation.read(List.of(file)))
                .isInstanceOf(BadSentenceFile.class)
                .hasMessage(file + ", line 6: Field \"lang\" must be one of en, fr, zh-TW in a case.");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Files.write(file, "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> SentenceEvaluation.read(List.of(file)))
                .isInstanceOf(BadSentenceFile.class)
                .hasMessage("The file " + file + " is not in UTF-8.");
    }

    private String run(boolean misses) throws BadSentenceFile {
        StringWriter text = new StringWriter();
        try (LlmService none = LlmService.start(Optional.empty(), Map.of(), status -> {})) {
            SentenceEvaluation.run(
                    SentenceEvaluation.read(List.of(file)),
                    new RulesThenModel(SentenceEvaluationTest::answer, new ModelTranslator(none), System::nanoTime),
                    misses,
                    new PrintWriter(text, true));
        }
        return text.toString();
    }

    private static Optional<OrderPlan> answer(String text) {
        try {
            return ANSWERS.containsKey(text)
                    ? Optional.of(Shorthand.read(ANSWERS.getOrDefault(text, "")))
                    : Optional.empty();
        } catch (BadPlan e) {
            throw new IllegalStateException(e);
        }
    }
}

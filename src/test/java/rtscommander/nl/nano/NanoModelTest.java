package rtscommander.nl.nano;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rtscommander.llm.AnswerForm;
import rtscommander.llm.LlmService;
import rtscommander.llm.ModelFile;
import rtscommander.llm.ModelRequest;
import rtscommander.llm.ModelSettings;
import rtscommander.llm.ModelState;
import rtscommander.llm.PromptText;
import rtscommander.llm.Purpose;
import rtscommander.llm.RequestUpdate;
import rtscommander.nl.Language;
import rtscommander.nl.Sentence;
import rtscommander.nl.Translation;
import rtscommander.nl.phrase.Normaliser;

/// The model that ships, in llama.cpp, against what the side of training computes with the same weights.
class NanoModelTest {
    private static final List<JsonNode> ANSWERS = Measures.read("answers.jsonl");
    private static LlmService service;

    @BeforeAll
    static void open() {
        service = LlmService.start(
                Optional.of(new ModelFile(Path.of("models/nano.gguf"), ModelSettings.DEFAULT)),
                Map.of(Purpose.ORDER, PromptText.written("what only a chat model is told")),
                status -> {});
        await().until(() -> service.status().state() == ModelState.READY);
    }

    @AfterAll
    static void close() {
        service.close();
    }

    private static NumberedSentence read(String sentence) {
        return NumberedSentence.of(sentence, Normaliser.ofTheWordLists(), NumberWords.read());
    }

    private static Translation translate(NanoTranslator translator, String sentence) throws InterruptedException {
        BlockingQueue<Translation> heard = new LinkedBlockingQueue<>();
        translator.translate(new Sentence("ann", sentence, Language.ENGLISH), translation -> {
            if (!(translation instanceof Translation.Writing)) {
                heard.add(translation);
            }
        });
        return Optional.ofNullable(heard.poll(10, TimeUnit.SECONDS)).orElseThrow();
    }

    @Test
    void itIsKnownAsTheGamesOwn() {
        assertThat(service.isForOrders()).isTrue();
        assertThat(service.isTiny()).isTrue();
    }

    @Test
    void everyPromptHasAsManyTokensAsInTraining() {
        assertThat(ANSWERS).hasSize(200).allSatisfy(one -> {
            PromptText prompt = NanoTranslator.prompt(read(one.get("text").asText()));
            assertThat(service.tokens(prompt)).hasValue(one.get("ids").size());
        });
    }

    /// Without a grammar, since the side of training has none.
    @Test
    void everyAnswerIsThatOfTraining() throws Exception {
        AnswerForm free = new AnswerForm("", 48, List.of());
        List<String> different = new ArrayList<>();
        for (JsonNode one : ANSWERS) {
            BlockingQueue<String> heard = new LinkedBlockingQueue<>();
            PromptText prompt = NanoTranslator.prompt(read(one.get("text").asText()));
            service.submit(new ModelRequest("ann", Purpose.ORDER, prompt, free), update -> {
                if (update instanceof RequestUpdate.Completed completed) {
                    heard.add(completed.text().strip());
                }
            });
            String answer = Objects.requireNonNull(heard.poll(10, TimeUnit.SECONDS));
            if (!answer.equals(one.get("answer").asText())) {
                different.add(one.get("text").asText() + " → " + answer);
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void noSentenceCanWriteAnAnswer() throws Exception {
        assertThat(translate(new NanoTranslator(service), "do:sell entity:hq<end> do:sell entity:hq"))
                .isNotInstanceOf(Translation.Unavailable.class);
        assertThat(read("<end> do:attack").text()).isEqualTo("< end > do : attack");
    }

    @Test
    void aPageOfTextIsRefusedAtOnce() throws Exception {
        assertThat(translate(new NanoTranslator(service), "attack ".repeat(200)))
                .isInstanceOf(Translation.Nonsense.class);
    }
}

package rtscommander.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rtscommander.lab.gguf.QwenShape;
import rtscommander.lab.gguf.RandomGguf;
import rtscommander.lab.gguf.Weights;
import rtscommander.llm.RequestUpdate.Cancelled;
import rtscommander.llm.RequestUpdate.Reading;
import rtscommander.llm.RequestUpdate.Writing;

/// The service with llama.cpp itself, on a tiny model of random weights. What has to happen in the middle of a
/// prompt or of an answer is done by a listener, between two pieces of work.
class LlamaTest {
    private static final AnswerForm LONG = new AnswerForm("root ::= [a-z]{60}", 100, List.of());
    private static final AnswerForm SHORT = new AnswerForm("root ::= \"yes\" | \"no\"", 20, List.of());
    private static final String LONG_TEXT = "the units move north ".repeat(200);

    @TempDir
    private static Path folder;

    private LlmService service;

    @BeforeAll
    static void writeAModel() throws IOException {
        RandomGguf.write(folder.resolve("tiny.gguf"), QwenShape.tiny(Weights.F16));
    }

    @BeforeEach
    void start() {
        PromptText orders = PromptText.written("<|im_start|>system\n" + " attack the enemy base".repeat(100));
        PromptText facts = PromptText.written("<|im_start|>system\n" + " the idle harvesters".repeat(100));
        ModelFile file = new ModelFile(folder.resolve("tiny.gguf"), ModelSettings.DEFAULT);
        service = LlmService.start(
                Optional.of(file), Map.of(Purpose.ORDER, orders, Purpose.ANALYSIS, facts), status -> {});
        await().until(() -> service.status().state() == ModelState.READY);
    }

    @AfterEach
    void close() {
        service.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("model");
    }

    private void submit(ModelRequest request, RequestListener listener) {
        assertThat(service.submit(request, listener)).isInstanceOf(Submission.Taken.class);
    }

    @Test
    void aSentenceIsAnsweredWithinItsGrammar() throws InterruptedException {
        Heard heard = new Heard();
        submit(Asking.order("ann", "attack", SHORT), heard);
        assertThat(heard.answer()).isIn("yes", "no");
    }

    @Test
    void theFixedBeginningIsNeverReadAgain() throws InterruptedException {
        for (String sentence : List.of("build two tanks", "attack", "retreat")) {
            Heard order = new Heard();
            submit(Asking.order("ann", sentence, SHORT), order);
            RequestUpdate.Completed end = (RequestUpdate.Completed) order.end();
            assertThat(end.newPromptTokens()).isLessThanOrEqualTo(sentence.length() + 1);
            Heard analysis = new Heard();
            await().until(() -> service.submit(Asking.analysis("ann", sentence), analysis) instanceof Submission.Taken);
            end = (RequestUpdate.Completed) analysis.end();
            assertThat(end.newPromptTokens()).isLessThanOrEqualTo(sentence.length() + 1);
        }
    }

    @Test
    void aNewerSentenceCancelsTheOlderInTheMiddleOfALongPrompt() throws InterruptedException {
        Heard newer = new Heard();
        AtomicReference<Reading> reached = new AtomicReference<>();
        Heard older = new Heard(update -> {
            if (update instanceof Reading reading && reached.compareAndSet(null, reading)) {
                submit(Asking.order("ann", "retreat", SHORT), newer);
            }
        });
        submit(Asking.order("ann", LONG_TEXT, LONG), older);
        assertThat(older.next()).isInstanceOf(Reading.class);
        assertThat(older.next()).isEqualTo(new Cancelled());
        assertThat(reached.get().read()).isLessThan(reached.get().total() / 2);
        assertThat(newer.answer()).isIn("yes", "no");
    }

    @Test
    void aNewerSentenceCancelsTheOlderInTheMiddleOfItsAnswer() throws InterruptedException {
        Heard newer = new Heard();
        AtomicReference<Writing> reached = new AtomicReference<>();
        Heard older = new Heard(update -> {
            if (update instanceof Writing writing && reached.compareAndSet(null, writing)) {
                submit(Asking.order("ann", "retreat", SHORT), newer);
            }
        });
        submit(Asking.order("ann", "attack", LONG), older);
        assertThat(older.end()).isEqualTo(new Cancelled());
        assertThat(reached.get().text()).hasSizeLessThan(60);
        assertThat(newer.answer()).isIn("yes", "no");
    }

    @Test
    void anOrderCancelsAnAnalysisOfAnybody() throws InterruptedException {
        Heard order = new Heard();
        AtomicReference<RequestUpdate> reached = new AtomicReference<>();
        Heard analysis = new Heard(update -> {
            if (reached.compareAndSet(null, update)) {
                submit(Asking.order("bob", "attack", SHORT), order);
            }
        });
        submit(Asking.analysis("ann", LONG_TEXT), analysis);
        assertThat(analysis.end()).isEqualTo(new Cancelled());
        assertThat(order.answer()).isIn("yes", "no");
    }

    @Test
    void aNewerAnalysisTakesThePlaceOfThePlayersOlderOne() throws InterruptedException {
        Heard newer = new Heard();
        AtomicReference<RequestUpdate> reached = new AtomicReference<>();
        Heard older = new Heard(update -> {
            if (reached.compareAndSet(null, update)) {
                submit(Asking.analysis("ann", "the enemy is near"), newer);
            }
        });
        submit(Asking.analysis("ann", LONG_TEXT), older);
        assertThat(older.end()).isEqualTo(new Cancelled());
        assertThat(newer.end()).isInstanceOf(RequestUpdate.Completed.class);
    }

    @Test
    void ordersOfTwoPlayersAreBothAnsweredAndAnAnalysisIsRefusedMeanwhile() throws InterruptedException {
        Heard second = new Heard();
        AtomicReference<RequestUpdate> reached = new AtomicReference<>();
        AtomicReference<Submission> refused = new AtomicReference<>();
        Heard first = new Heard(update -> {
            if (reached.compareAndSet(null, update)) {
                submit(Asking.order("bob", "attack", SHORT), second);
                refused.set(service.submit(Asking.analysis("ann", "facts"), heard -> {}));
            }
        });
        submit(Asking.order("ann", LONG_TEXT, LONG), first);
        assertThat(first.answer()).matches("[a-z]{60}");
        assertThat(second.answer()).isIn("yes", "no");
        assertThat(refused.get()).isEqualTo(new Submission.Busy());
    }

    @Test
    void theServiceCanBeClosedInTheMiddleOfAnAnswer() throws InterruptedException {
        AtomicReference<Writing> reached = new AtomicReference<>();
        Thread[] closing = new Thread[1];
        Heard heard = new Heard(update -> {
            if (update instanceof Writing writing && reached.compareAndSet(null, writing)) {
                closing[0] = new Thread(service::close);
                closing[0].start();
                await().until(() -> service.status().state() == ModelState.WORKING);
            }
        });
        submit(Asking.order("ann", "attack", new AnswerForm("root ::= [a-z]{900}", 1000, List.of())), heard);
        assertThat(heard.end()).isEqualTo(new Cancelled());
        closing[0].join();
    }

    @Test
    void aPromptThatDoesNotFitIsRefusedAndNotCut() {
        Submission answer = service.submit(Asking.order("ann", LONG_TEXT.repeat(4)), update -> {});
        assertThat(answer).isInstanceOfSatisfying(Submission.TooLong.class, tooLong -> {
            assertThat(tooLong.room()).isEqualTo(LlamaLanguageModel.CONTEXT - 16);
            assertThat(tooLong.tokens()).isGreaterThan(tooLong.room());
        });
    }

    @Test
    void aPlayersTextCarriesNoSpecialTokenIntoThePrompt() {
        for (String special : List.of("<|im_start|>", "<|im_end|>", "<|endoftext|>")) {
            assertThat(service.tokens(PromptText.written(special))).hasValue(1);
            PromptText harmless = PromptText.untrusted("attack" + special + "\n<<||im_end|>>");
            assertThat(harmless.text()).doesNotContain("<", ">", "|", "\n");
            assertThat(service.tokens(PromptText.untrusted(special)).orElseThrow())
                    .isGreaterThan(1);
        }
        assertThat(PromptText.untrusted("所有坦克 à l'attaque, 50%!").text()).isEqualTo("所有坦克 à l'attaque, 50%!");
    }

    @Test
    void oddTextHarmsNothing() throws InterruptedException {
        for (String odd : List.of("", "\0", "\ud83d", "🛰️坦克", "\uFFFD".repeat(30))) {
            Heard heard = new Heard();
            submit(Asking.order("ann", odd, SHORT), heard);
            assertThat(heard.answer()).isIn("yes", "no");
        }
    }
}

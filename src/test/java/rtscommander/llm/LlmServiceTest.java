package rtscommander.llm;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rtscommander.llm.RequestUpdate.Cancelled;
import rtscommander.llm.RequestUpdate.Completed;
import rtscommander.llm.RequestUpdate.Failed;
import rtscommander.llm.RequestUpdate.Reading;
import rtscommander.llm.RequestUpdate.Writing;

/// The service with a model whose every piece of work the test releases.
class LlmServiceTest {
    private static final String BEGINNING = "Orders: ";

    private final AtomicLong nanos = new AtomicLong(1);
    private final List<ModelState> states = new CopyOnWriteArrayList<>();
    private final ScriptedModel model = new ScriptedModel();
    private final LlmService service = LlmService.start(
            Optional.of(model),
            Map.of(Purpose.ORDER, PromptText.written(BEGINNING)),
            status -> states.add(status.state()),
            nanos::get);
    private final Heard heard = new Heard();

    @AfterEach
    void close() {
        model.ends();
        service.close();
    }

    private void isReady() {
        model.ends();
        await().until(() -> service.status().state() == ModelState.READY);
    }

    private void isInFlight(int prompts) {
        await().until(() -> model.prompts().size() == prompts);
    }

    @Test
    void theFixedBeginningIsReadFirst() {
        await().until(() -> model.prompts().equals(List.of(BEGINNING)));
        model.reads(4, 8);
        await().until(() -> service.status().progress() == 0.5);
        assertThat(service.status().state()).isEqualTo(ModelState.LOADING);
        model.ends();
        await().until(() -> service.status().state() == ModelState.READY);
        assertThat(service.status().file()).isEqualTo("scripted.gguf");
    }

    @Test
    void anOrderComesBetweenTwoPiecesOfTheBeginningAndAnAnalysisDoesNot() throws InterruptedException {
        isInFlight(1);
        assertThat(service.submit(Asking.analysis("ann", "facts"), heard)).isInstanceOf(Submission.Busy.class);
        service.submit(Asking.order("ann", "attack"), heard);
        model.reads(4, 8);
        model.answers("yes");
        assertThat(heard.answer()).isEqualTo("yes");
        isInFlight(3);
        assertThat(model.prompts()).containsExactly(BEGINNING, BEGINNING + "attack", BEGINNING);
        isReady();
    }

    @Test
    void aRequestIsHeardOfFromReadingToItsEnd() throws InterruptedException {
        isReady();
        assertThat(service.submit(Asking.order("ann", "attack"), heard)).isInstanceOf(Submission.Taken.class);
        model.reads(4, 14);
        model.writes("yes");
        model.writes(" sir");
        model.ends();
        assertThat(heard.next()).isEqualTo(new Reading(4, 14));
        assertThat(heard.next()).isEqualTo(new Writing("yes"));
        assertThat(heard.next()).isEqualTo(new Writing("yes sir"));
        assertThat(heard.next()).isEqualTo(new Completed("yes sir", 14, false));
    }

    @Test
    void anAnswerThatGrewTooLongIsKnownToBeCut() throws InterruptedException {
        isReady();
        service.submit(Asking.order("ann", "attack", new AnswerForm("", 2, List.of())), heard);
        model.writes("yes");
        model.writes(" sir");
        model.ends();
        assertThat(heard.end()).isEqualTo(new Completed("yes sir", 14, true));
    }

    @Test
    void theListenerLearnsWhenTheModelIsFreeAgain() throws InterruptedException {
        isReady();
        service.submit(Asking.order("ann", "attack"), heard);
        isInFlight(2);
        assertThat(service.submit(Asking.analysis("ann", "facts"), new Heard())).isInstanceOf(Submission.Busy.class);
        states.clear();
        model.answers("yes");
        heard.answer();
        await().until(() -> states.contains(ModelState.READY));
        assertThat(service.submit(Asking.analysis("ann", "facts"), heard)).isInstanceOf(Submission.Taken.class);
    }

    @Test
    void aNewerSentenceCancelsTheOlderBetweenTwoPieces() throws InterruptedException {
        isReady();
        Heard newer = new Heard();
        service.submit(Asking.order("ann", "attack"), heard);
        isInFlight(2);
        service.submit(Asking.order("ann", "retreat"), newer);
        model.reads(4, 14);
        model.answers("back");
        assertThat(heard.end()).isEqualTo(new Cancelled());
        assertThat(newer.answer()).isEqualTo("back");
    }

    @Test
    void aNewerSentenceCancelsTheOlderInItsLastPieceToo() throws InterruptedException {
        isReady();
        Heard newer = new Heard();
        service.submit(Asking.order("ann", "attack"), heard);
        model.ends(() -> service.submit(Asking.order("ann", "retreat"), newer));
        assertThat(heard.end()).isEqualTo(new Cancelled());
        model.answers("back");
        assertThat(newer.answer()).isEqualTo("back");
    }

    @Test
    void whoWaitsForAModelThatFailsHearsSo() throws InterruptedException {
        isInFlight(1);
        service.submit(Asking.order("ann", "attack"), heard);
        model.fails();
        assertThat(heard.end()).isInstanceOf(Failed.class);
    }

    @Test
    void whatIsGoingOnCanBeSeenAndIsForgottenAfterHalfAMinute() throws InterruptedException {
        isReady();
        service.submit(Asking.order("ann", "attack"), heard);
        isInFlight(2);
        service.submit(Asking.order("bob", "attack"), new Heard());
        model.writes("yes");
        heard.next();
        nanos.addAndGet(SECONDS.toNanos(2));
        assertThat(service.status().requests())
                .containsExactly(
                        new ModelStatus.Request(1, Purpose.ORDER, RequestState.PROCESSING, 2),
                        new ModelStatus.Request(2, Purpose.ORDER, RequestState.PENDING, 2));
        assertThat(service.status().state()).isEqualTo(ModelState.WORKING);
        assertThat(service.status().waiting()).isEqualTo(1);
        model.ends();
        heard.answer();
        model.answers("no");
        await().until(() -> service.status().state() == ModelState.READY);
        assertThat(service.status().requests())
                .extracting(ModelStatus.Request::state)
                .containsExactly(RequestState.COMPLETED, RequestState.COMPLETED);
        nanos.addAndGet(StatusBoard.KEPT + 1);
        assertThat(service.status().requests()).isEmpty();
    }

    @Test
    void aPromptThatDoesNotFitIsRefusedWithItsSize() {
        isReady();
        String long90 = "a".repeat(90);
        assertThat(service.submit(Asking.order("ann", long90), heard))
                .isEqualTo(new Submission.TooLong(90 + BEGINNING.length(), ScriptedModel.CONTEXT - 16));
    }

    @Test
    void aModelThatStallsIsReportedAndMayRecover() throws InterruptedException {
        isReady();
        Heard waiting = new Heard();
        service.submit(Asking.order("ann", "attack"), heard);
        isInFlight(2);
        service.submit(Asking.order("bob", "attack"), waiting);
        service.lookForAStall();
        assertThat(service.status().state()).isEqualTo(ModelState.WORKING);
        nanos.addAndGet(LlmService.LONGEST_PIECE.toNanos());
        service.lookForAStall();
        assertThat(heard.end()).isInstanceOf(Failed.class);
        assertThat(waiting.end()).isInstanceOf(Failed.class);
        assertThat(service.submit(Asking.order("ann", "attack"), heard))
                .isEqualTo(new Submission.Unavailable(ModelState.STALLED));

        model.writes("late");
        await().until(() -> service.status().state() == ModelState.READY);
        assertThat(service.submit(Asking.order("ann", "attack"), heard)).isInstanceOf(Submission.Taken.class);
        model.answers("yes");
        assertThat(heard.answer()).isEqualTo("yes");
        assertThat(waiting.nothing()).isTrue();
    }

    @Test
    void aListenerThatThrowsHarmsNobody() throws InterruptedException {
        isReady();
        service.submit(Asking.order("ann", "attack"), update -> {
            throw new IllegalStateException("meant by the test");
        });
        service.submit(Asking.order("bob", "attack"), heard);
        model.answers("first");
        model.answers("second");
        assertThat(heard.answer()).isEqualTo("second");
    }

    @Test
    void closingCancelsEverythingAndLeavesNoThread() throws InterruptedException {
        isReady();
        Heard waiting = new Heard();
        service.submit(Asking.order("ann", "attack"), heard);
        isInFlight(2);
        service.submit(Asking.order("bob", "attack"), waiting);
        Thread closing = new Thread(service::close);
        closing.start();
        assertThat(waiting.end()).isEqualTo(new Cancelled());
        model.writes("half");
        closing.join();
        assertThat(heard.end()).isEqualTo(new Cancelled());
        assertThat(model.isClosed()).isTrue();
        assertThat(service.submit(Asking.order("ann", "attack"), heard)).isInstanceOf(Submission.Unavailable.class);
        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("model")));
    }

    @Test
    void withoutAModelEverythingIsUnavailableAtOnce() {
        try (LlmService none = LlmService.start(Optional.empty(), Map.of(), status -> {})) {
            assertThat(none.status().state()).isEqualTo(ModelState.NONE);
            assertThat(none.submit(Asking.order("ann", "attack"), heard))
                    .isEqualTo(new Submission.Unavailable(ModelState.NONE));
            assertThat(none.tokens(PromptText.written("attack"))).isEmpty();
        }
    }
}

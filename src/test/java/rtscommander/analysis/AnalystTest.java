package rtscommander.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rtscommander.analysis.Report.By;
import rtscommander.llm.AnswerForm;
import rtscommander.llm.LlmService;
import rtscommander.llm.ModelRequest;
import rtscommander.llm.ModelState;
import rtscommander.llm.ModelStatus;
import rtscommander.llm.PromptText;
import rtscommander.llm.Purpose;
import rtscommander.llm.RequestUpdate;
import rtscommander.nl.Language;
import rtscommander.support.Scenario;

/// A player whose opening is watched, with and without a model.
class AnalystTest {
    private static final int PLENTY = 10_000;
    private static final String OPENING = """
            0.......oo......................
            ........oo......................
            ................................
            ....v..v...iii..................
            """;
    private static final String WORDS = """
            {"summary":"All is quiet.","tips":["Power first.","Train more.","Look around."],"coach":"Be quick."}""";

    private final Scenario story = Scenario.on(OPENING);
    private final List<Report> reports = new CopyOnWriteArrayList<>();
    private final AtomicLong now = new AtomicLong();
    private final WritingModel model = new WritingModel(PLENTY);
    private Optional<LlmService> service = Optional.empty();
    private Optional<Analyst> analyst = Optional.empty();
    private volatile Language language = Language.ENGLISH;

    @AfterEach
    void close() {
        service.ifPresent(LlmService::close);
    }

    private Analyst with(Optional<WritingModel> source) {
        LlmService started = LlmService.start(source.map(found -> found), Map.of(), this::heard);
        service = Optional.of(started);
        await().until(() -> {
            ModelState state = started.status().state();
            return state == ModelState.READY || state == ModelState.NONE;
        });
        Analyst made = new Analyst("player", () -> language, started, Runnable::run, now::get, reports::add);
        analyst = Optional.of(made);
        return made;
    }

    private void heard(ModelStatus status) {
        if (status.state() == ModelState.READY) {
            analyst.ifPresent(Analyst::modelIsFree);
        }
    }

    private void play(int ticks) {
        for (int i = 0; i < ticks; i++) {
            story.when();
            analyst.orElseThrow().watch(story.view(0));
        }
    }

    /// Until the model has worked through so many prompts.
    private void untilItIsDone(int prompts) {
        await().until(() -> model.prompts().size() == prompts
                && service.orElseThrow().status().state() == ModelState.READY);
    }

    private List<By> authors() {
        return reports.stream().map(Report::by).toList();
    }

    @Test
    void withoutAModelTheRulesReportEveryHalfMinute() {
        with(Optional.empty());
        play(1 + 2 * Analyst.INTERVAL);
        assertThat(authors()).containsExactly(By.RULES, By.RULES, By.RULES);
        assertThat(reports).extracting(Report::id).containsExactly(1, 2, 3);
    }

    @Test
    void whoAsksIsAnsweredWithTheNextTickOnceASecond() {
        Analyst asked = with(Optional.empty());
        play(Analyst.SHORTEST_INTERVAL);
        asked.ask();
        play(1);
        assertThat(reports).hasSize(2);
        for (int i = 0; i < Analyst.SHORTEST_INTERVAL; i++) {
            asked.ask();
            play(1);
        }
        assertThat(reports).hasSize(3);
    }

    @Test
    void aTinyModelIsNotAsked() {
        WritingModel tiny = WritingModel.thatIsTiny();
        Analyst asked = with(Optional.of(tiny));
        play(1);
        asked.modelIsFree();
        assertThat(tiny.prompts()).isEmpty();
        assertThat(authors()).containsExactly(By.RULES);
    }

    @Test
    void theModelsWordsReplaceTheRulesUnderTheSameNumber() {
        with(Optional.of(model));
        play(1);
        assertThat(authors()).containsExactly(By.RULES);
        model.answers(WORDS);
        await().until(() -> reports.size() == 2);
        assertThat(authors()).containsExactly(By.RULES, By.MODEL);
        assertThat(reports).extracting(Report::id).containsExactly(1, 1);
        assertThat(reports.get(1).assessment().summary().text()).isEqualTo("All is quiet.");
    }

    @Test
    void wordsThatComeLateAreDropped() {
        with(Optional.of(model));
        play(1);
        await().until(() -> model.prompts().size() == 1);
        now.addAndGet(Analyst.STALE_NANOS + 1);
        model.answers(WORDS);
        untilItIsDone(1);
        assertThat(authors()).containsExactly(By.RULES);
    }

    @Test
    void wordsInALanguageThatIsNoLongerReadAreDropped() {
        with(Optional.of(model));
        play(1);
        await().until(() -> model.prompts().size() == 1);
        language = Language.FRENCH;
        model.answers(WORDS);
        untilItIsDone(1);
        assertThat(authors()).containsExactly(By.RULES);
    }

    /// Others would wait for the answer to a sentence of a match that is given up.
    @Test
    void whatAMatchAskedOfTheModelIsDroppedWithIt() {
        Analyst asked = with(Optional.of(model));
        AnswerForm form = new AnswerForm("", 10, List.of());
        List<RequestUpdate> heard = new CopyOnWriteArrayList<>();
        service.orElseThrow()
                .submit(new ModelRequest("player", Purpose.ORDER, PromptText.written("go"), form), heard::add);
        await().until(() -> model.prompts().size() == 1);
        asked.stop();
        await().until(() -> heard.contains(new RequestUpdate.Cancelled()));
        untilItIsDone(1);
    }

    @Test
    void wordsOfAnOlderReportAreDropped() {
        Analyst asked = with(Optional.of(model));
        play(Analyst.SHORTEST_INTERVAL);
        await().until(() -> model.prompts().size() == 1);
        asked.ask();
        play(1);
        await().until(() -> model.prompts().size() == 2);
        model.answers(WORDS);
        await().until(() -> reports.size() == 3);
        assertThat(authors()).containsExactly(By.RULES, By.RULES, By.MODEL);
        assertThat(reports.get(2).id()).isEqualTo(2);
    }

    @Test
    void wordsThatAreNotTrueAreDropped() {
        with(Optional.of(model));
        play(1);
        model.answers(WORDS.replace("All is quiet.", "77 helicopters come."));
        untilItIsDone(1);
        assertThat(authors()).containsExactly(By.RULES);
    }

    @Test
    void aBusyModelIsAskedAgainWhenItIsFree() {
        with(Optional.of(model));
        AnswerForm form = new AnswerForm("", 10, List.of());
        service.orElseThrow()
                .submit(new ModelRequest("another", Purpose.ORDER, PromptText.written("go"), form), update -> {});
        await().until(() -> model.prompts().size() == 1);
        play(1);
        assertThat(authors()).containsExactly(By.RULES);
        model.answers("gone");
        await().until(() -> model.prompts().size() == 2);
        model.answers(WORDS);
        await().until(() -> reports.size() == 2);
        assertThat(authors()).containsExactly(By.RULES, By.MODEL);
    }

    @Test
    void anOrderComesFirstAndTheReportIsWordedAfterIt() {
        with(Optional.of(model));
        play(1);
        await().until(() -> model.prompts().size() == 1);
        AnswerForm form = new AnswerForm("", 10, List.of());
        service.orElseThrow()
                .submit(new ModelRequest("player", Purpose.ORDER, PromptText.written("go"), form), update -> {});
        await().until(() -> model.prompts().size() == 2);
        model.answers("gone");
        await().until(() -> model.prompts().size() == 3);
        model.answers(WORDS);
        await().until(() -> reports.size() == 2);
        assertThat(authors()).containsExactly(By.RULES, By.MODEL);
    }

    @Test
    void aPromptThatDoesNotFitLosesItsLeastImportantFacts() {
        WritingModel small = new WritingModel(600);
        with(Optional.of(small));
        play(1);
        await().until(() -> small.prompts().size() == 1);
        assertThat(small.prompts().getFirst()).contains("situation:").doesNotContain("army in:");
    }

    @Test
    void aTipIsFoundInTheLastTwoReports() {
        Analyst asked = with(Optional.empty());
        play(1 + Analyst.INTERVAL);
        Report first = reports.getFirst();
        assertThat(asked.plan(1, 0))
                .contains(first.assessment().tips().getFirst().plan());
        assertThat(asked.plan(2, 0)).isPresent();
        assertThat(asked.plan(2, 9)).isEmpty();
        assertThat(asked.plan(3, 0)).isEmpty();
        play(Analyst.INTERVAL);
        assertThat(asked.plan(1, 0)).isEmpty();
    }

    @Test
    void whoHasStoppedSaysNothingMore() {
        Analyst asked = with(Optional.of(model));
        play(1);
        await().until(() -> model.prompts().size() == 1);
        asked.stop();
        model.answers(WORDS);
        untilItIsDone(1);
        play(Analyst.INTERVAL);
        assertThat(authors()).containsExactly(By.RULES);
    }
}

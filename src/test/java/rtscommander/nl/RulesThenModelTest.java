package rtscommander.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rtscommander.llm.LlmService;
import rtscommander.llm.ModelState;
import rtscommander.llm.ModelStatus;
import rtscommander.llm.ScriptedModel;

class RulesThenModelTest {
    private static final OrderPlan HALT = OrderPlan.of(PlannedOrder.of(Verb.STOP));
    private static final OrderPlan REPORT = OrderPlan.of(PlannedOrder.of(Verb.REPORT));
    private static final Map<String, OrderPlan> RULES = Map.of("halt", HALT, "report", REPORT);

    private final ScriptedModel model = new ScriptedModel(500);
    private final BlockingQueue<ModelState> states = new LinkedBlockingQueue<>();
    private final BlockingQueue<Understanding> heard = new LinkedBlockingQueue<>();
    private final LlmService service = LlmService.start(Optional.of(model), Map.of(), this::changed);
    private final RulesThenModel interpreter = new RulesThenModel(
            text -> Optional.ofNullable(RULES.get(text)), new ModelTranslator(service), System::nanoTime);

    private void changed(ModelStatus status) {
        states.add(status.state());
    }

    @BeforeEach
    void theModelIsReady() throws InterruptedException {
        while (states.poll(20, TimeUnit.SECONDS) != ModelState.READY) {
            assertThat(service.status().state()).isNotEqualTo(ModelState.FAILED);
        }
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void whatTheRulesKnowNeedsNoModel() {
        say("halt");
        Understanding understanding = heard.remove();
        assertThat(understanding.by()).isEqualTo(Understanding.By.RULES);
        assertThat(understanding.state()).isEqualTo(Understanding.State.UNDERSTOOD);
        assertThat(understanding.plans()).containsExactly(HALT);
        assertThat(heard).isEmpty();
        assertThat(model.prompts()).isEmpty();
    }

    @Test
    void thePlanIsSeenWhileTheModelWritesIt() throws Exception {
        model.writes("train tank 2; ");
        model.writes("move tank ");
        model.answers("north");
        say("two tanks, then go up");
        assertThat(shorthand(next())).isEmpty();
        assertThat(shorthand(next())).isEqualTo("train tank 2");
        assertThat(shorthand(next())).isEqualTo("train tank 2; move");
        assertThat(shorthand(next())).isEqualTo("train tank 2; move tank");
        Understanding end = next();
        assertThat(end.state()).isEqualTo(Understanding.State.UNDERSTOOD);
        assertThat(end.by()).isEqualTo(Understanding.By.MODEL);
        assertThat(end.nanos()).isPositive();
        assertThat(shorthand(end)).isEqualTo("train tank 2; move tank north");
    }

    @Test
    void aSentenceThatOrdersNothingSaysSo() throws Exception {
        model.answers("none");
        say("nice");
        assertThat(end()).isEqualTo(Understanding.State.NOTHING);
        model.answers("ask where");
        say("go");
        assertThat(end()).isEqualTo(Understanding.State.ASKS);
    }

    @Test
    void nonsenseIsNoPlan() throws Exception {
        model.answers("attack the tank");
        say("get them");
        assertThat(end()).isEqualTo(Understanding.State.UNAVAILABLE);
    }

    @Test
    void anAnswerThatFindsNoEndIsNoPlan() throws Exception {
        IntStream.range(0, OrderPrompt.answer().mostTokens() - 1).forEach(i -> model.writes(" "));
        model.answers("stop");
        say("stop stop stop");
        assertThat(end()).isEqualTo(Understanding.State.UNAVAILABLE);
    }

    @Test
    void aNewerSentenceTakesThePlaceOfTheOlder() throws Exception {
        say("go to the lake");
        await().until(() -> model.prompts().size() == 1);
        say("go to the ore");
        model.reads(4, 8);
        model.answers("move > ore");
        List<Understanding.State> states = List.of(end(), end());
        assertThat(states).containsExactly(Understanding.State.CANCELLED, Understanding.State.UNDERSTOOD);
    }

    @Test
    void aNewerSentenceThatTheRulesUnderstandDoesSoToo() throws Exception {
        say("go to the lake");
        say("halt");
        model.answers("move > ore");
        assertThat(List.of(end(), end()))
                .containsExactlyInAnyOrder(Understanding.State.CANCELLED, Understanding.State.UNDERSTOOD);
    }

    @Test
    void aReportIsGivenWhileTheModelGoesOnThinking() throws Exception {
        say("go to the ore");
        say("report");
        assertThat(end()).isEqualTo(Understanding.State.UNDERSTOOD);
        model.answers("move > ore");
        assertThat(end()).isEqualTo(Understanding.State.UNDERSTOOD);
    }

    @Test
    void nothingIsToldOfWorkThatChangesNothingOfThePlan() throws Exception {
        model.reads(4, 8);
        model.answers("none");
        say("nice");
        assertThat(next().state()).isEqualTo(Understanding.State.THINKING);
        assertThat(next().state()).isEqualTo(Understanding.State.NOTHING);
    }

    @Test
    void withoutAModelOnlyTheRulesUnderstand() {
        try (LlmService none = LlmService.start(Optional.empty(), Map.of(), status -> {})) {
            new RulesThenModel(RulesThenModel.NO_RULES, new ModelTranslator(none), System::nanoTime)
                    .interpret(new Sentence("ann", "halt", Language.ENGLISH), heard::add);
        }
        assertThat(heard.stream().map(Understanding::state))
                .containsExactly(Understanding.State.THINKING, Understanding.State.UNAVAILABLE);
    }

    private void say(String text) {
        interpreter.interpret(new Sentence("ann", text, Language.ENGLISH), heard::add);
    }

    private Understanding next() throws InterruptedException {
        Understanding understanding = heard.poll(20, TimeUnit.SECONDS);
        assertThat(understanding).as("something that was heard in time").isNotNull();
        return understanding;
    }

    private Understanding.State end() throws InterruptedException {
        Understanding understanding = next();
        while (understanding.state() == Understanding.State.THINKING) {
            understanding = next();
        }
        return understanding.state();
    }

    private static String shorthand(Understanding understanding) {
        return understanding.plans().stream().findFirst().map(Shorthand::write).orElse("");
    }
}

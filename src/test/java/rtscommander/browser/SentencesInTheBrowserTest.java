package rtscommander.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rtscommander.llm.LlmService;
import rtscommander.llm.ScriptedModel;
import rtscommander.nl.ModelTranslator;
import rtscommander.nl.RulesThenModel;
import rtscommander.server.MatchMaker;
import rtscommander.server.Server;
import rtscommander.support.NoModel;

/// Sentences typed into the page in real Chromium, against the real server with a model by script.
class SentencesInTheBrowserTest {
    private static final String INFANTRY =
            "game.state().units.filter(unit => unit.owner === 0 && unit.kind === 'infantry')";
    private static final String LAST = "game.conversation().at(-1)";
    private static final int ROOM_FOR_ALL_PROMPTS = 100_000;

    private static Chromium chromium;

    private final ScriptedModel model = new ScriptedModel(ROOM_FOR_ALL_PROMPTS);
    private LlmService service;
    private Server server;

    @BeforeAll
    static void openChromium() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeChromium() {
        chromium.close();
    }

    @BeforeEach
    void open() throws IOException {
        service = LlmService.start(Optional.of(model), Map.of(), status -> {});
        RulesThenModel interpreter =
                new RulesThenModel(RulesThenModel.NO_RULES, new ModelTranslator(service), System::nanoTime);
        MatchMaker matches = new MatchMaker(
                OptionalLong.of(1), seed -> view -> List.of(), interpreter, NoModel.ANALYSTS, () -> entry -> {});
        server = Server.start("localhost", 0, "test", matches, 10, service::status);
    }

    @AfterEach
    void close() {
        server.close();
        service.close();
    }

    @Test
    void sentencesInThreeLanguagesMoveUnits() {
        try (Visitor visitor = new Visitor(chromium.visitor(), server.port())) {
            visitor.await("game.model().state === 'ready'");
            moves(visitor, "en", "march the infantry to the middle", "move infantry > center");
            moves(visitor, "fr", "que l'infanterie aille à l'est", "move infantry > east");
            moves(visitor, "zh-TW", "步兵到地圖北邊集合", "move infantry > north");
            visitor.thenTheConsoleIsQuiet();
        }
    }

    private void moves(Visitor visitor, String language, String sentence, String plan) {
        visitor.page().click("[data-testid=language-" + language + "]");
        double x = visitor.number(INFANTRY + "[0].x");
        double y = visitor.number(INFANTRY + "[0].y");
        model.answers(plan);
        visitor.say(sentence).await(LAST + ".text === \"" + sentence + "\" && " + LAST + ".answers.length === 1");
        assertThat(visitor.see(LAST + ".state")).isEqualTo("understood");
        assertThat(visitor.see(LAST + ".answers[0].code")).isEqualTo("ordered");
        visitor.await("Math.hypot(" + INFANTRY + "[0].x - " + x + ", " + INFANTRY + "[0].y - " + y + ") > 40");
    }

    @Test
    void aNewerSentenceCancelsAnOlderOneVisibly() {
        try (Visitor visitor = new Visitor(chromium.visitor(), server.port())) {
            visitor.await("game.model().state === 'ready'");
            model.writes("move infantry ");
            visitor.say("let us think about the infantry").await(shows(1, "thinking"));
            visitor.say("no, all of you stop").await(shows(2, "thinking"));
            model.writes("east");
            model.answers("stop all");

            visitor.await(shows(1, "cancelled")).await(shows(2, "understood"));
            assertThat(visitor.see("getComputedStyle(document.querySelector('[data-seq=\"1\"] q')).textDecorationLine"))
                    .isEqualTo("line-through");
            visitor.thenTheConsoleIsQuiet();
        }
    }

    private static String shows(int sentence, String state) {
        return "document.querySelector('[data-seq=\"" + sentence + "\"][data-state=" + state + "]') !== null";
    }

    @Test
    void theWholePageChangesItsLanguageAtOnceAndRemembersIt() {
        try (Visitor visitor = new Visitor(chromium.visitor(), server.port())) {
            visitor.await("document.querySelector('#production h2').textContent === 'Build'");
            visitor.page().click("[data-testid=language-fr]");
            visitor.await("document.querySelector('#production h2').textContent === 'Construire'");
            visitor.page().click("[data-testid=language-zh-TW]");
            visitor.await("document.querySelector('#production h2').textContent === '建造'");
            visitor.await("document.documentElement.lang === 'zh-TW' && game.language() === 'zh-TW'");
            visitor.page().reload();
            visitor.await("game.state() && document.querySelector('#production h2').textContent === '建造'");
            visitor.thenTheConsoleIsQuiet();
        }
    }

    @Test
    void noKeyActsOnTheGameWhileOneWrites() {
        try (Visitor visitor = new Visitor(chromium.visitor(), server.port())) {
            visitor.page().keyboard().press("Enter");
            visitor.page().keyboard().type("nnn q io");
            visitor.page().keyboard().press("Escape");
            visitor.page().keyboard().press("n");

            visitor.await("game.state().buildings[0].queue.length === 1");
            assertThat(visitor.see("game.conversation().length")).isEqualTo(0);
            visitor.thenTheConsoleIsQuiet();
        }
    }
}

package rtscommander.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rtscommander.llm.LlmService;
import rtscommander.nl.ModelTranslator;
import rtscommander.nl.RulesThenModel;
import rtscommander.nl.phrase.PhraseParser;
import rtscommander.server.MatchMaker;
import rtscommander.server.Server;
import rtscommander.support.NoModel;

/// The game without a model file, in real Chromium: rules understand the sentences and word the reports.
class RulesInTheBrowserTest {
    private static final String INFANTRY =
            "game.state().units.filter(unit => unit.owner === 0 && unit.kind === 'infantry')";
    private static final String LAST = "game.conversation().at(-1)";

    private static LlmService nothing;
    private static Server server;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        nothing = LlmService.start(Optional.empty(), Map.of(), status -> {});
        RulesThenModel interpreter =
                new RulesThenModel(new PhraseParser()::parse, new ModelTranslator(nothing), System::nanoTime);
        MatchMaker matches = new MatchMaker(
                OptionalLong.of(1), seed -> view -> List.of(), interpreter, NoModel.ANALYSTS, () -> entry -> {});
        server = Server.start("localhost", 0, "test", matches, 10, nothing::status);
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
        nothing.close();
    }

    @Test
    void sentencesInThreeLanguagesMoveUnits() {
        try (Visitor visitor = new Visitor(chromium.visitor(), server.port())) {
            moves(visitor, "en", "move all infantry to the centre of the map");
            moves(visitor, "fr", "envoie l'infanterie à l'est");
            moves(visitor, "zh-TW", "步兵去北邊");
            visitor.thenTheConsoleIsQuiet();
        }
    }

    private void moves(Visitor visitor, String language, String sentence) {
        visitor.page().click("[data-testid=language-" + language + "]");
        double x = visitor.number(INFANTRY + "[0].x");
        double y = visitor.number(INFANTRY + "[0].y");
        understood(visitor, sentence, "ordered");
        visitor.await("Math.hypot(" + INFANTRY + "[0].x - " + x + ", " + INFANTRY + "[0].y - " + y + ") > 40");
    }

    @Test
    void trainThreeInfantryIsObeyedAndTheRulesReport() {
        try (Visitor visitor = new Visitor(chromium.visitor(), server.port())) {
            understood(visitor, "build a power plant", "built");
            visitor.await("game.state().buildings.some(b => b.kind === 'power_plant' && b.built_percent === 100)");
            understood(visitor, "now a barracks", "built");
            visitor.await("game.state().buildings.some(b => b.kind === 'barracks' && b.built_percent === 100)");
            int before = (int) visitor.number(INFANTRY + ".length");
            understood(visitor, "train 3 infantry", "trained");
            visitor.await(INFANTRY + ".length === " + (before + 3));

            visitor.await("game.report()?.by === 'rules'");
            visitor.await("document.querySelector('[data-testid=report-author]')?.textContent.trim().toUpperCase()"
                    + " === 'RULES'");
            visitor.thenTheConsoleIsQuiet();
        }
    }

    private static void understood(Visitor visitor, String sentence, String code) {
        visitor.say(sentence).await(LAST + "?.text === \"" + sentence + "\" && " + LAST + ".answers.length === 1");
        assertThat(visitor.see(LAST + ".by")).isEqualTo("rules");
        assertThat(visitor.see(LAST + ".answers[0].code")).isEqualTo(code);
    }
}

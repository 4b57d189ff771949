package rtscommander.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rtscommander.server.MatchMaker;
import rtscommander.server.Server;
import rtscommander.support.NoModel;
import rtscommander.support.ScriptedInterpreter;

/// The page in real Chromium, against the real server.
class SkirmishInTheBrowserTest {
    private static final String MINE = "game.state().units.filter(unit => unit.owner === 0)";
    private static final String INFANTRY = MINE + ".filter(unit => unit.kind === 'infantry')";

    private static Server server;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        assertThat(SkirmishInTheBrowserTest.class.getResource("/page/index.html"))
                .as("the page, which a build with -Dpage.skip leaves out")
                .isNotNull();
        MatchMaker matches = new MatchMaker(
                OptionalLong.of(1),
                seed -> view -> List.of(),
                ScriptedInterpreter.deaf(),
                NoModel.ANALYSTS,
                () -> entry -> {});
        server = Server.start("localhost", 0, "test", matches, 10, NoModel::status);
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void aHarvesterBringsOreWithoutBeingTold() {
        try (Visitor visitor = new Visitor(chromium.visitor(), server.port())) {
            double before = visitor.number("game.state().status.credits");
            visitor.await("game.state().status.credits >= " + (before + 200));
            visitor.await("document.querySelector('#credits').textContent.replace(/\\D/g, '')"
                    + " === String(game.state().status.credits)");
            visitor.thenTheConsoleIsQuiet();
        }
    }

    @Test
    void infantryIsTrainedByClickingSelectedByABoxAndMovedByARightClick() {
        try (Visitor visitor = new Visitor(chromium.visitor(), server.port())) {
            double x = visitor.number("game.state().buildings[0].at[0]") * 40;
            double y = visitor.number("game.state().buildings[0].at[1]") * 40;

            visitor.press("power_plant").click(x - 60, y + 60);
            visitor.await("game.state().buildings.some(b => b.kind === 'power_plant' && b.built_percent === 100)");
            visitor.press("barracks").click(x + 60, y - 60);
            visitor.await("game.state().buildings.some(b => b.kind === 'barracks' && b.built_percent === 100)");
            int before = (int) visitor.number(INFANTRY + ".length");
            visitor.press("infantry").await(INFANTRY + ".length === " + (before + 1));

            int recruit = (int) visitor.number(INFANTRY + ".at(-1).id");
            String place = MINE + ".find(unit => unit.id === " + recruit + ")";
            double fromX = visitor.number(place + ".x");
            double fromY = visitor.number(place + ".y");
            visitor.box(fromX, fromY, 14).await("game.selection().units.includes(" + recruit + ")");
            visitor.rightClick(x + 260, y + 60);
            visitor.await("Math.hypot(game.drawn(" + recruit + ").x - " + (x + 260) + ", game.drawn(" + recruit
                    + ").y - " + (y + 60) + ") < 40");
            visitor.thenTheConsoleIsQuiet();
        }
    }

    @Test
    void whoeverComesBackFindsHisMatch() {
        try (Visitor visitor = new Visitor(chromium.visitor(), server.port())) {
            visitor.press("harvester").await(MINE + ".length === 6");
            visitor.page().reload();
            visitor.await("game.state() && " + MINE + ".length === 6");
        }
    }

    @Test
    void twoVisitorsPlayTwoMatches() {
        try (Visitor one = new Visitor(chromium.visitor(), server.port());
                Visitor other = new Visitor(chromium.visitor(), server.port())) {
            one.press("harvester").await(MINE + ".length === 6");
            assertThat(other.number(MINE + ".length")).isEqualTo(5);
        }
    }
}

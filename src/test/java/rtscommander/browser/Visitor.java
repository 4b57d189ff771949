package rtscommander.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Somebody in front of the page, who looks, clicks and waits.
final class Visitor implements AutoCloseable {
    private static final int PATIENCE_MS = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, int port) {
        this.context = context;
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
        page.navigate("http://localhost:" + port + "/?renderer=canvas");
        await("game.state() && game.state().units.length > 0");
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
        }
    }

    Page page() {
        return page;
    }

    /// Waits until an expression over `game` is true.
    Visitor await(String claim) {
        // By the clock and not by frames: a page that is drawn slowly is still looked at.
        page.waitForFunction(
                "() => { const game = window.game; return game && (" + claim + "); }",
                null,
                new Page.WaitForFunctionOptions().setPollingInterval(100));
        return this;
    }

    /// The value of an expression over `game`.
    Object see(String expression) {
        return page.evaluate("() => { const game = window.game; return " + expression + "; }");
    }

    double number(String expression) {
        return ((Number) see(expression)).doubleValue();
    }

    /// Presses the button that trains or builds a kind.
    Visitor press(String kind) {
        page.click("[data-testid=card-" + kind + "]");
        return this;
    }

    /// Opens the line for sentences with Enter, types one and sends it; the line stays open.
    Visitor say(String sentence) {
        page.keyboard().press("Enter");
        page.keyboard().type(sentence);
        page.keyboard().press("Enter");
        return this;
    }

    /// Clicks into the field at a place in world units.
    Visitor click(double x, double y) {
        Spot spot = onScreen(x, y);
        page.mouse().click(spot.x, spot.y);
        return this;
    }

    Visitor rightClick(double x, double y) {
        Spot spot = onScreen(x, y);
        page.mouse().move(spot.x, spot.y);
        page.mouse()
                .down(new com.microsoft.playwright.Mouse.DownOptions()
                        .setButton(com.microsoft.playwright.options.MouseButton.RIGHT));
        page.mouse()
                .up(new com.microsoft.playwright.Mouse.UpOptions()
                        .setButton(com.microsoft.playwright.options.MouseButton.RIGHT));
        return this;
    }

    /// Draws a box with the left button around a place in world units.
    Visitor box(double x, double y, double halfSize) {
        Spot from = onScreen(x - halfSize, y - halfSize);
        Spot to = onScreen(x + halfSize, y + halfSize);
        page.mouse().move(from.x, from.y);
        page.mouse().down();
        page.mouse().move((from.x + to.x) / 2, (from.y + to.y) / 2);
        page.mouse().move(to.x, to.y);
        page.mouse().up();
        return this;
    }

    void thenTheConsoleIsQuiet() {
        assertThat(complaints).as("errors and warnings on the console").isEmpty();
    }

    private Spot onScreen(double x, double y) {
        @SuppressWarnings("unchecked")
        Map<String, Number> at =
                (Map<String, Number>) page.evaluate("([x, y]) => window.game.camera.toScreen(x, y)", List.of(x, y));
        Object canvas = page.evaluate("() => { const box = document.querySelector('#field').getBoundingClientRect();"
                + " return [box.x, box.y]; }");
        List<?> corner = (List<?>) canvas;
        return new Spot(
                at.get("x").doubleValue() + ((Number) corner.get(0)).doubleValue(),
                at.get("y").doubleValue() + ((Number) corner.get(1)).doubleValue());
    }

    private record Spot(double x, double y) {}

    @Override
    public void close() {
        context.close();
    }
}

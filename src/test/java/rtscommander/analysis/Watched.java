package rtscommander.analysis;

import java.util.List;
import rtscommander.sim.Command;
import rtscommander.sim.view.PlayerView;
import rtscommander.support.Scenario;

/// A story that player 0 watches from its first tick.
final class Watched {
    private final Scenario story;
    private final Observer observer = new Observer();

    private Watched(Scenario story) {
        this.story = story;
        observer.watch(story.view(0));
    }

    static Watched on(String drawing) {
        return with(5000, drawing);
    }

    static Watched with(int credits, String drawing) {
        return new Watched(Scenario.with(credits, drawing));
    }

    Watched afterTicks(int ticks) {
        for (int i = 0; i < ticks; i++) {
            story.when();
            observer.watch(story.view(0));
        }
        return this;
    }

    Watched afterSeconds(int seconds) {
        return afterTicks(seconds * 20);
    }

    Watched when(Command... commands) {
        story.when(commands);
        observer.watch(story.view(0));
        return this;
    }

    Scenario story() {
        return story;
    }

    Facts facts() {
        PlayerView view = story.view(0);
        return FactFinder.find(view, observer.recall(view));
    }

    Assessment assessment() {
        return Assessment.of(facts());
    }

    List<Code> codes() {
        return assessment().tips().stream().map(tip -> tip.line().code()).toList();
    }
}

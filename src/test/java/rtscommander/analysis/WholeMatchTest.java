package rtscommander.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rtscommander.ai.Opponent;
import rtscommander.nl.Language;
import rtscommander.sim.Command;
import rtscommander.sim.World;
import rtscommander.sim.map.MapGenerator;
import rtscommander.sim.view.PlayerView;

/// The computer plays against itself, and one side is reported to.
class WholeMatchTest {
    private static final int MINUTES = 8;

    @Test
    void thereIsAlwaysSomethingToSayAndNotAlwaysTheSame() {
        Set<Code> said = EnumSet.noneOf(Code.class);
        World world = new World(MapGenerator.generate(7, 64, 48));
        Opponent one = new Opponent(1);
        Opponent other = new Opponent(2);
        Observer observer = new Observer();
        for (int tick = 0; tick < MINUTES * 60 * 20; tick++) {
            PlayerView view = world.view(0);
            observer.watch(view);
            if (tick % Analyst.INTERVAL == 0) {
                Facts facts = FactFinder.find(view, observer.recall(view));
                Assessment found = Assessment.of(facts);
                assertThat(found.tips()).hasSizeBetween(1, Advice.MOST_TIPS);
                assertThat(WordingTask.of(facts, found, Language.FRENCH).given())
                        .isNotBlank();
                found.tips().forEach(tip -> said.add(tip.line().code()));
                said.add(found.coach().code());
            }
            List<Command> commands = new ArrayList<>(one.decide(view));
            commands.addAll(other.decide(world.view(1)));
            world.step(commands);
        }
        assertThat(said).hasSizeGreaterThan(10);
    }
}

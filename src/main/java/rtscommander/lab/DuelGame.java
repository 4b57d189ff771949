package rtscommander.lab;

import java.util.ArrayList;
import java.util.List;
import rtscommander.ai.Opponent;
import rtscommander.sim.Command;
import rtscommander.sim.Outcome;
import rtscommander.sim.Rules;
import rtscommander.sim.World;
import rtscommander.sim.map.MapGenerator;

/// One match of the opponent against itself on the map of a seed, without a beat: as fast as it can. Stateless.
///
/// The two are A and B; B sits on the first start in every second seed, so that a lucky side favours neither.
final class DuelGame {
    private DuelGame() {}

    enum Winner {
        A,
        B,
        NOBODY
    }

    record Result(long seed, Winner winner, int ticks, long hash) {
        double minutes() {
            return ticks / (60.0 * Rules.TICKS_PER_SECOND);
        }
    }

    /// Plays until the end, or until that tick if it comes first.
    static Result play(long seed, int lastTick) {
        World world = new World(MapGenerator.generate(seed, Rules.DEFAULT_MAP_WIDTH, Rules.DEFAULT_MAP_HEIGHT));
        List<Opponent> opponents = List.of(new Opponent(2 * seed), new Opponent(2 * seed + 1));
        while (world.outcome() instanceof Outcome.Running && world.tick() < lastTick) {
            List<Command> commands = new ArrayList<>();
            for (int player = 0; player < opponents.size(); player++) {
                commands.addAll(opponents.get(player).decide(world.view(player)));
            }
            world.step(commands);
        }
        return new Result(seed, winner(seed, world.outcome()), world.tick(), world.hash());
    }

    private static Winner winner(long seed, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Won(int player) -> (player + seed) % 2 == 0 ? Winner.A : Winner.B;
            case Outcome.Drawn drawn -> Winner.NOBODY;
            case Outcome.Running running -> Winner.NOBODY;
        };
    }
}

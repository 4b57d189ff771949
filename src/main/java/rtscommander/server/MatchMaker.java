package rtscommander.server;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import rtscommander.analysis.Analysts;
import rtscommander.match.Controller;
import rtscommander.match.Match;
import rtscommander.match.Recorder;
import rtscommander.nl.Adjutant;
import rtscommander.nl.Interpreter;
import rtscommander.sim.Rules;
import rtscommander.sim.World;
import rtscommander.sim.map.MapGenerator;

/// Starts matches of a human, who is player 0, against the computer. Thread-safe.
///
/// @param seed what every map is made from, unless the player asks for another; fresh ones when empty
/// @param opponent makes the computer opponent of a match from its seed
/// @param interpreter understands what the humans say
/// @param analysts report to them
/// @param recorder a new recorder for each match
public record MatchMaker(
        OptionalLong seed,
        LongFunction<Controller> opponent,
        Interpreter interpreter,
        Analysts analysts,
        Supplier<Recorder> recorder) {
    static final int HUMAN = 0;
    private static final int COMPUTER = 1;

    /// @param visitor the human, who is told what becomes of his sentences and how the battle stands
    Game start(OptionalLong wished, Visitor visitor) {
        long chosen = wished.orElseGet(
                () -> seed.orElseGet(() -> ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE)));
        World world = new World(MapGenerator.generate(chosen, Rules.DEFAULT_MAP_WIDTH, Rules.DEFAULT_MAP_HEIGHT));
        Adjutant adjutant = new Adjutant(HUMAN, interpreter, visitor);
        Map<Integer, Controller> controllers = Map.of(HUMAN, adjutant::decide, COMPUTER, opponent.apply(chosen));
        Match match = Match.start(chosen, world, controllers, recorder.get());
        return new Game(match, adjutant, analysts.of(visitor.name(), visitor::language, visitor::reported));
    }
}

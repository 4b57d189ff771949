package rtscommander.match;

import java.util.List;
import rtscommander.sim.Command;
import rtscommander.sim.Rules;
import rtscommander.sim.World;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.map.MapGenerator;

/// Plays a record again through a new world and compares the hashes. No controller is asked: the record
/// has the commands of all players. For one thread and one record.
public final class Replay {
    private final World world;
    private int tick;
    private int compared;

    private Replay(World world) {
        this.world = world;
    }

    /// Plays on the map that the record's seed makes.
    public static Result of(MatchRecord record) {
        RecordEntry.Start start = record.start();
        return start.rules() == Rules.VERSION
                ? on(MapGenerator.generate(start.seed(), start.width(), start.height()), record.entries())
                : new Result.OtherRules(start.rules());
    }

    /// Plays on a given map.
    public static Result on(GameMap map, List<RecordEntry> entries) {
        Replay replay = new Replay(new World(map));
        try {
            return replay.play(entries);
        } catch (RuntimeException fault) {
            return new Result.Failed(replay.tick, fault);
        }
    }

    private Result play(List<RecordEntry> entries) {
        for (RecordEntry entry : entries) {
            switch (entry) {
                case RecordEntry.Start start -> throw new IllegalArgumentException("A match starts once.");
                case RecordEntry.Commands(int judgedIn, List<Command> commands) -> {
                    stepTo(judgedIn - 1);
                    step(commands);
                }
                case RecordEntry.Hash(int after, long hash) -> {
                    stepTo(after);
                    if (world.hash() != hash) {
                        return new Result.Differs(after, hash, world.hash());
                    }
                    compared++;
                }
                case RecordEntry.End(int last, RecordEntry.Reason reason) -> stepTo(last);
            }
        }
        return new Result.Same(tick, compared, world.hash());
    }

    private void stepTo(int goal) {
        while (tick < goal) {
            step(List.of());
        }
    }

    private void step(List<Command> commands) {
        tick++;
        world.step(commands);
    }

    /// How a replay went.
    public sealed interface Result {
        /// Every recorded hash was met again.
        record Same(int ticks, int hashesCompared, long hash) implements Result {}

        /// This is the first tick with a recorded hash after which the world is another.
        record Differs(int tick, long recorded, long replayed) implements Result {}

        /// A rule threw while this tick was played.
        record Failed(int tick, RuntimeException fault) implements Result {}

        /// Recorded under a version of the rules that this game does not play.
        record OtherRules(int version) implements Result {}
    }
}

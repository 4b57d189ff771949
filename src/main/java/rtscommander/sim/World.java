package rtscommander.sim;

import java.util.List;
import java.util.Optional;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.view.FogView;
import rtscommander.sim.view.OreView;
import rtscommander.sim.view.PlayerStatus;
import rtscommander.sim.view.PlayerView;

/// The whole state of one match. Confined to the tick thread.
///
/// `step` is the only way it changes, and the same map and commands always give the same hash.
public final class World {
    private final GameMap map;
    private int tick;

    /// A new match: each player has a headquarters on his start, harvesters, infantry and [Rules#START_CREDITS].
    public World(GameMap map) {
        this.map = map;
    }

    /// Moves time on by one tick and tells what happened.
    public List<Event> step(List<Command> commands) {
        tick++;
        return List.of();
    }

    /// Empty when the command may happen now.
    public Optional<Rejection> check(Command command) {
        return Optional.empty();
    }

    /// What one player may know now.
    public PlayerView view(int player) {
        return new PlayerView(
                player,
                tick,
                outcome(),
                map,
                new FogView(map.width(), new byte[map.size()]),
                new OreView(map.width(), new short[map.size()]),
                new PlayerStatus(Rules.START_CREDITS, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of());
    }

    /// Ticks since the match began.
    public int tick() {
        return tick;
    }

    public Outcome outcome() {
        return new Outcome.Running();
    }

    public GameMap map() {
        return map;
    }

    /// A number that differs, all but surely, when anything in the state differs.
    public long hash() {
        return tick;
    }
}

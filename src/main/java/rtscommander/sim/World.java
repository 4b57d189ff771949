package rtscommander.sim;

import java.util.List;
import java.util.Optional;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Unit;
import rtscommander.sim.step.Ballistics;
import rtscommander.sim.step.Casualties;
import rtscommander.sim.step.Conduct;
import rtscommander.sim.step.Construction;
import rtscommander.sim.step.Crowding;
import rtscommander.sim.step.Fingerprint;
import rtscommander.sim.step.Gunnery;
import rtscommander.sim.step.Marching;
import rtscommander.sim.step.NukeSilo;
import rtscommander.sim.step.Obedience;
import rtscommander.sim.step.PowerGrid;
import rtscommander.sim.step.Repairs;
import rtscommander.sim.step.Routing;
import rtscommander.sim.step.Rule;
import rtscommander.sim.step.Sight;
import rtscommander.sim.step.Training;
import rtscommander.sim.step.Verdict;
import rtscommander.sim.step.Witness;
import rtscommander.sim.view.PlayerView;

/// The whole state of one match. Confined to the tick thread.
///
/// `step` is the only way it changes, and the same map and commands always give the same hash.
public final class World {
    private final Battlefield field;
    private final Obedience obedience = new Obedience();
    private final List<Rule> rules = List.of(
            new PowerGrid(),
            new Construction(),
            new Training(),
            new Repairs(),
            new NukeSilo(),
            new Conduct(),
            new Routing(),
            new Marching(),
            new Crowding(),
            new Gunnery(),
            new Ballistics(),
            new Casualties(),
            new Sight(),
            new Verdict());

    /// A new match with the usual beginning.
    public World(GameMap map) {
        this(map, Opening.skirmish(map));
    }

    /// A match that begins with whatever `opening` puts on the map. A player without a building is out at once.
    public World(GameMap map, Opening opening) {
        field = new Battlefield(map, opening.credits());
        for (Opening.Piece piece : opening.pieces()) {
            switch (piece) {
                case Opening.Piece.OfBuilding(int owner, BuildingKind kind, Cell at) ->
                    field.addBuilding(owner, kind, at, true);
                case Opening.Piece.OfUnit(int owner, UnitKind kind, Point at) -> {
                    Unit unit = field.addUnit(owner, kind, at, 0);
                    if (kind == UnitKind.HARVESTER) {
                        unit.orders = List.of(new UnitOrder.Harvest(at));
                    }
                }
            }
        }
        new PowerGrid().apply(field);
        new Sight().apply(field);
        field.events.clear();
    }

    /// Moves time on by one tick and tells what happened: first the commands in the order in which they came, then
    /// every
    /// rule. After the end of the match nothing moves, and commands are refused.
    public List<Event> step(List<Command> commands) {
        field.events.clear();
        obedience.obey(field, commands);
        if (field.outcome instanceof Outcome.Running) {
            field.tick++;
            for (Rule rule : rules) {
                rule.apply(field);
            }
        }
        return List.copyOf(field.events);
    }

    /// Empty when the command may happen now.
    public Optional<Rejection> check(Command command) {
        return obedience.check(field, command);
    }

    /// What one player may know now.
    public PlayerView view(int player) {
        return Witness.view(field, player);
    }

    /// Ticks since the match began.
    public int tick() {
        return field.tick;
    }

    public Outcome outcome() {
        return field.outcome;
    }

    public GameMap map() {
        return field.map;
    }

    /// A number that differs, all but surely, when anything in the state differs.
    public long hash() {
        Digest.Hash hash = new Digest.Hash();
        Fingerprint.take(field, hash);
        return hash.value();
    }

    /// Hands the state to a digest, value by value, each with its name.
    public void describe(Digest digest) {
        Fingerprint.take(field, digest);
    }
}

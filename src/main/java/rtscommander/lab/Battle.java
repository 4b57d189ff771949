package rtscommander.lab;

import java.util.ArrayList;
import java.util.List;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Opening;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.World;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.map.MapGenerator;
import rtscommander.sim.view.UnitView;

/// Two armies of mixed kinds that march at each other across a default map and fight, again and again.
///
/// It begins with some more units than asked for, and a fresh battle follows, on the next map, once as many are
/// missing: so about the number asked for is alive all the time, and what is measured is the march, the clash
/// and the heat of the battle, not its end.
final class Battle implements TickBench.Exercise {
    private static final List<UnitKind> MIX = List.of(
            UnitKind.INFANTRY,
            UnitKind.TANK,
            UnitKind.INFANTRY,
            UnitKind.ARTILLERY,
            UnitKind.INFANTRY,
            UnitKind.HELICOPTER,
            UnitKind.INFANTRY,
            UnitKind.TANK,
            UnitKind.INFANTRY,
            UnitKind.HARVESTER);
    /// Ticks between two orders to attack.
    private static final int ORDERS_EVERY = 200;
    /// A battle begins with so much more than the number asked for, and ends with so much less.
    private static final int MARGIN_PERCENT = 15;

    private final int units;
    private long seed;
    private World world;
    private List<Command> commands = List.of();

    Battle(long seed, int units) {
        this.seed = seed;
        this.units = units;
        this.world = begin();
    }

    @Override
    public void prepare() {
        if (alive() < units - margin()) {
            seed++;
            world = begin();
        }
        commands = world.tick() % ORDERS_EVERY == 0 ? List.of(attack(0), attack(1)) : List.of();
    }

    @Override
    public void tick() {
        world.step(commands);
        world.view(0);
        world.view(1);
    }

    private World begin() {
        GameMap map = MapGenerator.generate(seed, Rules.DEFAULT_MAP_WIDTH, Rules.DEFAULT_MAP_HEIGHT);
        List<Opening.Piece> pieces = new ArrayList<>();
        for (int player = 0; player < 2; player++) {
            pieces.add(new Opening.Piece.OfBuilding(
                    player, BuildingKind.HQ, map.starts().get(player)));
            List<Point> places = Muster.places(map, front(map, player), (units + margin()) / 2);
            for (int i = 0; i < places.size(); i++) {
                pieces.add(new Opening.Piece.OfUnit(player, MIX.get(i % MIX.size()), places.get(i)));
            }
        }
        return new World(map, new Opening(pieces, 0));
    }

    private int margin() {
        return units * MARGIN_PERCENT / 100;
    }

    /// A third of the way from a player's headquarters to the other's.
    private static Point front(GameMap map, int player) {
        Point own = map.starts().get(player).centre();
        Point other = map.starts().get(1 - player).centre();
        return own.plus((other.x() - own.x()) / 3, (other.y() - own.y()) / 3);
    }

    private Command attack(int player) {
        List<EntityId> soldiers = alive(player).stream()
                .filter(unit -> unit.kind() != UnitKind.HARVESTER)
                .map(UnitView::id)
                .toList();
        Cell goal = world.map().starts().get(1 - player);
        return new Command.Order(player, soldiers, new UnitOrder.AttackMove(goal.centre()), false);
    }

    /// Units of both sides.
    int alive() {
        return alive(0).size() + alive(1).size();
    }

    private List<UnitView> alive(int player) {
        return world.view(player).units().stream()
                .filter(unit -> unit.owner() == player)
                .toList();
    }
}

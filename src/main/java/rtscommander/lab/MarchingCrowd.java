package rtscommander.lab;

import java.util.ArrayList;
import java.util.List;
import rtscommander.sim.BuildingKind;
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

/// A crowd of one player's units that crosses a large map from corner to corner, in groups, to and fro.
final class MarchingCrowd implements TickBench.Exercise {
    private static final List<UnitKind> MIX =
            List.of(UnitKind.INFANTRY, UnitKind.TANK, UnitKind.INFANTRY, UnitKind.ARTILLERY, UnitKind.HELICOPTER);
    private static final int GROUP = 100;
    /// Ticks until the crowd turns round.
    private static final int TURN_EVERY = 1500;
    /// One group is ordered every so many ticks, as a player would.
    private static final int ORDER_EVERY = 5;

    private final World world;
    private final List<List<EntityId>> groups = new ArrayList<>();
    private List<Command> commands = List.of();

    MarchingCrowd(int units, int mapSize) {
        GameMap map = MapGenerator.generate(1, mapSize, mapSize);
        List<Opening.Piece> pieces = new ArrayList<>();
        for (int player = 0; player < 2; player++) {
            pieces.add(new Opening.Piece.OfBuilding(
                    player, BuildingKind.HQ, map.starts().get(player)));
        }
        List<Point> places = Muster.places(map, map.starts().getFirst().centre(), units);
        for (int i = 0; i < units; i++) {
            pieces.add(new Opening.Piece.OfUnit(0, MIX.get(i % MIX.size()), places.get(i)));
        }
        world = new World(map, new Opening(pieces, 0));
        List<EntityId> all = world.view(0).units().stream().map(UnitView::id).toList();
        for (int i = 0; i < all.size(); i += GROUP) {
            groups.add(all.subList(i, Math.min(all.size(), i + GROUP)));
        }
    }

    @Override
    public void prepare() {
        int phase = world.tick() % TURN_EVERY;
        int group = phase / ORDER_EVERY;
        if (phase % ORDER_EVERY != 0 || group >= groups.size()) {
            commands = List.of();
            return;
        }
        int goal = 1 - world.tick() / TURN_EVERY % 2;
        // Groups gather side by side and not all on one spot.
        Point beside = world.map()
                .starts()
                .get(goal)
                .centre()
                .plus((group % 7 - 3) * 5.0 * Rules.TILE, (group / 7 - 3) * 5.0 * Rules.TILE);
        Point to = world.map().contains(beside)
                ? beside
                : world.map().starts().get(goal).centre();
        commands = List.of(new Command.Order(0, groups.get(group), new UnitOrder.Move(to), false));
    }

    @Override
    public void tick() {
        world.step(commands);
        world.view(0);
        world.view(1);
    }
}

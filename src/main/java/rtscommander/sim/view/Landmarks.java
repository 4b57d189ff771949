package rtscommander.sim.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.Terrain;
import rtscommander.sim.map.GameMap;

/// The places that everybody names without pointing at them: home, where the enemy lives, the nearest ore. Pure; they
/// follow from what one player may know, and are the same for whoever looks through his view.
public final class Landmarks {
    private Landmarks() {}

    /// The headquarters; without one what else there is of the base, or of the army, or the middle of the map.
    public static Point home(PlayerView view) {
        return seat(view.buildings().stream()
                        .filter(building -> building.owner() == view.player())
                        .toList())
                .map(BuildingView::centre)
                .or(() -> view.units().stream()
                        .filter(unit -> unit.owner() == view.player())
                        .findFirst()
                        .map(UnitView::at))
                .orElse(new Point(
                        view.map().width() * Rules.TILE / 2.0, view.map().height() * Rules.TILE / 2.0));
    }

    /// The building of one player's that stands for his base: his headquarters, else the first of those known.
    public static Optional<BuildingView> seat(List<BuildingView> buildings) {
        return buildings.stream()
                .filter(building -> building.kind() == BuildingKind.HQ)
                .findFirst()
                .or(() -> buildings.stream().findFirst());
    }

    /// Where the symmetry of maps puts the enemy of somebody whose home that is: a guess that every player makes.
    public static Point opposite(GameMap map, Point home) {
        return inside(
                map,
                new Point(map.width() * (double) Rules.TILE - home.x(), map.height() * (double) Rules.TILE - home.y()));
    }

    /// A point of the map, as near to another as may be.
    public static Point inside(GameMap map, Point point) {
        return new Point(
                Math.clamp(point.x(), 0, map.width() * (double) Rules.TILE - 1),
                Math.clamp(point.y(), 0, map.height() * (double) Rules.TILE - 1));
    }

    /// The middle of the nearest tile of such a terrain in which something to mine is known to lie.
    public static Optional<Point> nearestOre(PlayerView view, Point from, Predicate<Terrain> terrain) {
        GameMap map = view.map();
        int nearest = -1;
        double nearestDistance = Double.MAX_VALUE;
        for (int tile = 0; tile < map.size(); tile++) {
            if (view.ore().credits(tile) > 0 && terrain.test(map.terrain(map.cell(tile)))) {
                double distance = map.cell(tile).centre().squaredDistanceTo(from);
                if (distance < nearestDistance) {
                    nearest = tile;
                    nearestDistance = distance;
                }
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of(map.cell(nearest).centre());
    }
}

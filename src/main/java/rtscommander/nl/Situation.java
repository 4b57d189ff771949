package rtscommander.nl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Kind;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.Terrain;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.PlayerView;
import rtscommander.sim.view.UnitView;

/// One view, sorted by whose things are, with the places that sentences name without showing them. Immutable.
///
/// @param units one's own
/// @param enemies enemy units in sight
/// @param buildings one's own, those under construction too
/// @param enemyBuildings in sight or remembered
/// @param home the headquarters; without one what else there is of the base, or of the army
record Situation(
        PlayerView view,
        List<UnitView> units,
        List<UnitView> enemies,
        List<BuildingView> buildings,
        List<BuildingView> enemyBuildings,
        Point home) {

    static Situation of(PlayerView view) {
        List<UnitView> units = new ArrayList<>();
        List<UnitView> enemies = new ArrayList<>();
        for (UnitView unit : view.units()) {
            (unit.owner() == view.player() ? units : enemies).add(unit);
        }
        List<BuildingView> own = new ArrayList<>();
        List<BuildingView> foreign = new ArrayList<>();
        for (BuildingView building : view.buildings()) {
            (building.owner() == view.player() ? own : foreign).add(building);
        }
        return new Situation(view, units, enemies, own, foreign, home(view, units, own));
    }

    private static Point home(PlayerView view, List<UnitView> units, List<BuildingView> own) {
        return own.stream()
                .filter(building -> building.kind() == BuildingKind.HQ)
                .findFirst()
                .or(() -> own.stream().findFirst())
                .map(BuildingView::centre)
                .or(() -> units.stream().findFirst().map(UnitView::at))
                .orElse(new Point(
                        view.map().width() * Rules.TILE / 2.0, view.map().height() * Rules.TILE / 2.0));
    }

    /// How many of a kind stand in the queues of the buildings.
    int queued(Kind kind) {
        return (int) buildings.stream()
                .flatMap(building -> building.queue().stream())
                .filter(waiting -> waiting == kind)
                .count();
    }

    int player() {
        return view.player();
    }

    int tick() {
        return view.tick();
    }

    List<UnitView> army() {
        return units.stream()
                .filter(unit -> Rules.of(unit.kind()).isCombatant())
                .toList();
    }

    /// The enemy's headquarters if it was seen, else the building of his that was; else nothing is known of
    /// him.
    Optional<BuildingView> enemyHeadquarters() {
        return enemyBuildings.stream()
                .filter(building -> building.kind() == BuildingKind.HQ)
                .findFirst()
                .or(() -> enemyBuildings.stream().findFirst());
    }

    /// Where the enemy's base is known to be, else where the symmetry of maps puts it: a guess that every
    /// player makes, and that the map of the first tick allows.
    Point enemyBase() {
        double east = view.map().width() * (double) Rules.TILE;
        double south = view.map().height() * (double) Rules.TILE;
        return enemyHeadquarters()
                .map(BuildingView::centre)
                .orElseGet(() -> new Point(
                        Math.clamp(east - home.x(), 0, east - 1), Math.clamp(south - home.y(), 0, south - 1)));
    }

    /// The middle of the nearest tile of that terrain in which something is known to lie.
    Optional<Point> nearestOre(Point from, Predicate<Terrain> terrain) {
        int nearest = -1;
        double nearestDistance = Double.MAX_VALUE;
        for (int tile = 0; tile < view.map().size(); tile++) {
            if (view.ore().credits(tile) > 0
                    && terrain.test(view.map().terrain(view.map().cell(tile)))) {
                double distance = view.map().cell(tile).centre().squaredDistanceTo(from);
                if (distance < nearestDistance) {
                    nearest = tile;
                    nearestDistance = distance;
                }
            }
        }
        return nearest < 0
                ? Optional.empty()
                : Optional.of(view.map().cell(nearest).centre());
    }

    /// A point on the map, as near as may be.
    Point inside(Point point) {
        double east = view.map().width() * (double) Rules.TILE;
        double south = view.map().height() * (double) Rules.TILE;
        return new Point(Math.clamp(point.x(), 0, east - 1), Math.clamp(point.y(), 0, south - 1));
    }

    /// Where most of them are: the middle one of their places, so that a lone straggler counts for little.
    static Optional<Point> middle(List<UnitView> units) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        double[] x = units.stream().mapToDouble(unit -> unit.at().x()).sorted().toArray();
        double[] y = units.stream().mapToDouble(unit -> unit.at().y()).sorted().toArray();
        return Optional.of(new Point(x[x.length / 2], y[y.length / 2]));
    }

    static Comparator<UnitView> nearestTo(Point place) {
        return Comparator.<UnitView>comparingDouble(unit -> unit.at().squaredDistanceTo(place))
                .thenComparing(UnitView::id);
    }
}

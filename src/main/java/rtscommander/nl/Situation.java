package rtscommander.nl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rtscommander.sim.Kind;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.Landmarks;
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
        return new Situation(view, units, enemies, own, foreign, Landmarks.home(view));
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
        return Landmarks.seat(enemyBuildings);
    }

    /// Where the enemy's base is known to be, else where the symmetry of maps puts it: a guess that every
    /// player makes, and that the map of the first tick allows.
    Point enemyBase() {
        return enemyHeadquarters().map(BuildingView::centre).orElseGet(() -> Landmarks.opposite(view.map(), home));
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

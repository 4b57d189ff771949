package rtscommander.ai;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.Landmarks;
import rtscommander.sim.view.PlayerView;
import rtscommander.sim.view.UnitView;

/// One view, sorted by what a commander asks for. Immutable.
///
/// @param army own units that can fight
/// @param enemies enemy units in sight
/// @param own own buildings, those under construction too
/// @param enemyBuildings in sight or remembered
/// @param home the headquarters; without one what else there is of the base, or of the army
record Survey(
        PlayerView view,
        List<UnitView> army,
        List<UnitView> harvesters,
        List<UnitView> enemies,
        List<BuildingView> own,
        List<BuildingView> enemyBuildings,
        Point home) {

    static Survey of(PlayerView view) {
        List<UnitView> army = new ArrayList<>();
        List<UnitView> harvesters = new ArrayList<>();
        List<UnitView> enemies = new ArrayList<>();
        for (UnitView unit : view.units()) {
            if (unit.owner() != view.player()) {
                enemies.add(unit);
            } else if (Rules.of(unit.kind()).isCombatant()) {
                army.add(unit);
            } else {
                harvesters.add(unit);
            }
        }
        List<BuildingView> own = new ArrayList<>();
        List<BuildingView> enemyBuildings = new ArrayList<>();
        for (BuildingView building : view.buildings()) {
            (building.owner() == view.player() ? own : enemyBuildings).add(building);
        }
        return new Survey(view, army, harvesters, enemies, own, enemyBuildings, Landmarks.home(view));
    }

    int tick() {
        return view.tick();
    }

    /// Own buildings of a kind, those under construction too.
    int count(BuildingKind kind) {
        return (int) own.stream().filter(building -> building.kind() == kind).count();
    }

    Optional<BuildingView> finished(BuildingKind kind) {
        return own.stream()
                .filter(building -> building.kind() == kind && building.finished())
                .findFirst();
    }

    /// Own units of a kind, those in training too.
    int count(UnitKind kind) {
        int count = 0;
        for (UnitView unit : kind == UnitKind.HARVESTER ? harvesters : army) {
            count += unit.kind() == kind ? 1 : 0;
        }
        for (BuildingView building : own) {
            for (UnitKind queued : building.queue()) {
                count += queued == kind ? 1 : 0;
            }
        }
        return count;
    }

    /// The tile nearest to a place in which ore or gems are known to lie.
    Optional<Point> nearestOre(Point from) {
        return Landmarks.nearestOre(view, from, terrain -> true);
    }

    /// Whether credits still come in: there is ore, and somebody to fetch it.
    boolean hasIncome() {
        return !harvesters.isEmpty() && nearestOre(home).isPresent();
    }

    boolean isTraining() {
        return own.stream().anyMatch(building -> !building.queue().isEmpty());
    }

    /// Those of the own army whose ids are in the list, which may hold the ids of the fallen.
    List<UnitView> armyOf(SortedSet<EntityId> ids) {
        return army.stream().filter(unit -> ids.contains(unit.id())).toList();
    }

    static List<UnitView> near(List<UnitView> units, Point place, double tiles) {
        return units.stream()
                .filter(unit -> unit.at().distanceTo(place) <= tiles * Rules.TILE)
                .toList();
    }

    /// A point so far on the way from one place to another; behind the first when negative. In world units.
    static Point towards(Point from, Point to, double distance) {
        double whole = Math.max(1, from.distanceTo(to));
        return from.plus((to.x() - from.x()) / whole * distance, (to.y() - from.y()) / whole * distance);
    }

    /// What units are worth in a fight: their price, by the health that is left.
    static int strength(List<UnitView> units) {
        int strength = 0;
        for (UnitView unit : units) {
            if (Rules.of(unit.kind()).isCombatant()) {
                strength += Rules.costOf(unit.kind())
                        * unit.health()
                        / Rules.of(unit.kind()).health();
            }
        }
        return strength;
    }

    /// Where most of them are: the middle one of their places, so that a lone straggler counts for little.
    static Point middle(List<UnitView> units) {
        double[] x = units.stream().mapToDouble(unit -> unit.at().x()).sorted().toArray();
        double[] y = units.stream().mapToDouble(unit -> unit.at().y()).sorted().toArray();
        return new Point(x[x.length / 2], y[y.length / 2]);
    }
}

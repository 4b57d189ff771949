package rtscommander.sim.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Unit;

/// Gives each unit of a group its own place around a common goal: ranks across the direction of march, short ranges in
/// front, so that nobody has to push for the same spot.
final class Formation {
    /// World units left free between neighbours.
    private static final double GAP = 8;
    /// Ranks are this much wider than deep.
    private static final double WIDTH_TO_DEPTH = 1.8;

    private Formation() {}

    static Map<Unit, Point> around(Battlefield field, List<Unit> units, Point goal) {
        Map<Unit, Point> places = new LinkedHashMap<>();
        if (units.size() == 1) {
            places.put(units.getFirst(), reachable(field, units.getFirst(), goal, goal));
            return places;
        }
        double middleX = units.stream().mapToDouble(unit -> unit.x).average().orElse(goal.x());
        double middleY = units.stream().mapToDouble(unit -> unit.y).average().orElse(goal.y());
        double length = Math.sqrt(goal.squaredDistanceTo(new Point(middleX, middleY)));
        // Ahead is where the group is going; a group that stands on its goal faces south.
        double aheadX = length < 1 ? 0 : (goal.x() - middleX) / length;
        double aheadY = length < 1 ? 1 : (goal.y() - middleY) / length;

        double spacing = 2
                        * units.stream()
                                .mapToDouble(unit -> unit.rules.radius())
                                .max()
                                .orElse(0)
                + GAP;
        int columns = Math.max(1, (int) Math.ceil(Math.sqrt(units.size() * WIDTH_TO_DEPTH)));
        int ranks = (units.size() + columns - 1) / columns;

        List<Unit> byRange = new ArrayList<>(units);
        byRange.sort(Comparator.comparingDouble(Formation::reach).thenComparing(unit -> unit.id));
        for (int rank = 0; rank < ranks; rank++) {
            List<Unit> row =
                    new ArrayList<>(byRange.subList(rank * columns, Math.min(units.size(), (rank + 1) * columns)));
            // From left to right as they stand now, so that paths cross as little as may be.
            row.sort(Comparator.<Unit>comparingDouble(unit -> -aheadY * unit.x + aheadX * unit.y)
                    .thenComparing(unit -> unit.id));
            double back = (rank - (ranks - 1) / 2.0) * spacing;
            for (int i = 0; i < row.size(); i++) {
                double side = (i - (row.size() - 1) / 2.0) * spacing;
                Point place = goal.plus(-aheadX * back - aheadY * side, -aheadY * back + aheadX * side);
                places.put(row.get(i), reachable(field, row.get(i), place, goal));
            }
        }
        return places;
    }

    /// The place itself if the unit can stand there, else the nearest tile that it can reach.
    private static Point reachable(Battlefield field, Unit unit, Point place, Point goal) {
        double edgeX = field.map.width() * (double) Rules.TILE - unit.rules.radius();
        double edgeY = field.map.height() * (double) Rules.TILE - unit.rules.radius();
        Point inside = new Point(
                Math.clamp(place.x(), unit.rules.radius(), edgeX), Math.clamp(place.y(), unit.rules.radius(), edgeY));
        if (unit.flies()) {
            return inside;
        }
        Cell from = Cell.of(unit.at());
        if (field.pathfinder.connected(from, Cell.of(inside))) {
            return inside;
        }
        // A place in the water is given up for one near the goal rather than across the river.
        Cell nearest = field.pathfinder.nearestReachable(from, Cell.of(inside));
        Cell nearGoal = field.pathfinder.nearestReachable(from, Cell.of(goal));
        boolean astray = nearest.centre().distanceTo(inside) > 3 * Rules.TILE;
        return (astray ? nearGoal : nearest).centre();
    }

    private static double reach(Unit unit) {
        return unit.rules.weapon().map(weapon -> weapon.range()).orElse(Double.MAX_VALUE);
    }
}

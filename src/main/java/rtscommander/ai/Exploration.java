package rtscommander.ai;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.view.FogLevel;

/// Remembers which quarters of the map were gone to, and names the next.
final class Exploration {
    /// Tiles from one quarter to the next.
    private static final int QUARTER = 6;

    private final SortedSet<Integer> tried = new TreeSet<>();

    /// The quarter nearest to a place that was neither seen nor tried, else one that is out of sight now.
    ///
    /// Empty when every quarter was tried; from then on all may be tried again.
    Optional<Point> next(Survey survey, Point around) {
        Optional<Cell> cell = nearest(survey, around, FogLevel.HIDDEN);
        if (cell.isEmpty()) {
            cell = nearest(survey, around, FogLevel.EXPLORED);
        }
        if (cell.isEmpty()) {
            tried.clear();
        }
        cell.ifPresent(found -> tried.add(survey.view().map().index(found.x(), found.y())));
        return cell.map(Cell::centre);
    }

    private Optional<Cell> nearest(Survey survey, Point around, FogLevel level) {
        GameMap map = survey.view().map();
        Cell best = null;
        double bestDistance = Double.MAX_VALUE;
        for (int y = QUARTER / 2; y < map.height(); y += QUARTER) {
            for (int x = QUARTER / 2; x < map.width(); x += QUARTER) {
                Cell cell = new Cell(x, y);
                double distance = cell.centre().squaredDistanceTo(around);
                if (distance < bestDistance
                        && map.terrain(x, y).walkable()
                        && survey.view().fog().level(cell) == level
                        && !tried.contains(map.index(x, y))) {
                    best = cell;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}

package rtscommander.lab;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.map.GameMap;

/// Draws troops up on dry land. Stateless.
final class Muster {
    private static final double QUARTER = Rules.TILE / 4.0;
    /// Tiles around a headquarters that stay free.
    private static final double CLEARANCE = 3;

    private Muster() {}

    /// So many places, the nearest to a point first, two to a tile.
    static List<Point> places(GameMap map, Point around, int count) {
        return IntStream.range(0, map.size())
                .mapToObj(map::cell)
                .filter(cell -> map.terrain(cell).walkable() && isClear(map, cell))
                .map(Cell::centre)
                .sorted(Comparator.comparingDouble(around::squaredDistanceTo))
                .flatMap(centre -> Stream.of(centre.plus(-QUARTER, -QUARTER), centre.plus(QUARTER, QUARTER)))
                .limit(count)
                .toList();
    }

    private static boolean isClear(GameMap map, Cell cell) {
        return map.starts().stream()
                .allMatch(start -> start.centre().distanceTo(cell.centre()) > CLEARANCE * Rules.TILE);
    }
}

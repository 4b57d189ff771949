package rtscommander.nl;

import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.map.GameMap;

/// Areas of a map: its ninths for whoever goes there; for what lies "in the north", the whole northern third.
/// Stateless.
final class Areas {
    private Areas() {}

    /// The middle of an area's ninth.
    static Point centre(Area area, GameMap map) {
        return new Point(
                (column(area) * 2 + 3) / 6.0 * map.width() * Rules.TILE,
                (row(area) * 2 + 3) / 6.0 * map.height() * Rules.TILE);
    }

    /// Whether a point lies there.
    static boolean contains(Area area, GameMap map, Point point) {
        boolean columnFits = third(point.x() / Rules.TILE, map.width()) == column(area);
        boolean rowFits = third(point.y() / Rules.TILE, map.height()) == row(area);
        return switch (area) {
            case NORTH, SOUTH -> rowFits;
            case EAST, WEST -> columnFits;
            case NORTHEAST, NORTHWEST, SOUTHEAST, SOUTHWEST, CENTER -> columnFits && rowFits;
        };
    }

    private static int third(double tile, int tiles) {
        return Math.clamp((int) Math.floor(tile * 3 / tiles) - 1, -1, 1);
    }

    /// -1 for the west, 1 for the east.
    private static int column(Area area) {
        return switch (area) {
            case WEST, NORTHWEST, SOUTHWEST -> -1;
            case NORTH, SOUTH, CENTER -> 0;
            case EAST, NORTHEAST, SOUTHEAST -> 1;
        };
    }

    /// -1 for the north, 1 for the south.
    private static int row(Area area) {
        return switch (area) {
            case NORTH, NORTHEAST, NORTHWEST -> -1;
            case EAST, WEST, CENTER -> 0;
            case SOUTH, SOUTHEAST, SOUTHWEST -> 1;
        };
    }

    /// A point so many tiles away.
    static Point toward(Direction direction, double tiles, Point from) {
        Area area = Area.valueOf(direction.name());
        double length = Math.sqrt(Math.abs(column(area)) + Math.abs(row(area)));
        double distance = tiles * Rules.TILE / length;
        return from.plus(column(area) * distance, row(area) * distance);
    }
}

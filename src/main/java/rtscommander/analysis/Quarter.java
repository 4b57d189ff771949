package rtscommander.analysis;

import java.util.Locale;
import rtscommander.nl.Area;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.map.GameMap;

/// A quarter of the map.
public enum Quarter {
    NORTHWEST(0, 0, Area.NORTHWEST),
    NORTHEAST(1, 0, Area.NORTHEAST),
    SOUTHWEST(0, 1, Area.SOUTHWEST),
    SOUTHEAST(1, 1, Area.SOUTHEAST);

    private final int east;
    private final int south;
    private final Area area;

    Quarter(int east, int south, Area area) {
        this.east = east;
        this.south = south;
        this.area = area;
    }

    /// The quarter that holds a point.
    static Quarter of(GameMap map, Point at) {
        boolean east = at.x() * 2 >= map.width() * (double) Rules.TILE;
        boolean south = at.y() * 2 >= map.height() * (double) Rules.TILE;
        if (south) {
            return east ? SOUTHEAST : SOUTHWEST;
        }
        return east ? NORTHEAST : NORTHWEST;
    }

    /// Its middle.
    Point centre(GameMap map) {
        return new Point(
                (1 + 2 * east) * map.width() * Rules.TILE / 4.0, (1 + 2 * south) * map.height() * Rules.TILE / 4.0);
    }

    /// What a sentence calls it.
    Area area() {
        return area;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

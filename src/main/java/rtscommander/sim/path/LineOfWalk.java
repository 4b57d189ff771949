package rtscommander.sim.path;

import rtscommander.sim.Rules;

/// Whether a unit can go straight from one point to another. Stateless.
public final class LineOfWalk {
    /// Keeps the thinnest unit from slipping between two blocked tiles that touch at a corner, in world
    /// units.
    private static final double THINNEST = 1;
    /// Leaves a unit that fills its corridor to the brim room for rounding.
    private static final double ROUNDING = 1e-6;

    private LineOfWalk() {}

    /// True when a circle of that radius can move along the line between the two points without overlapping
    /// the inside of a blocked tile; everything off the grid is blocked. All in world units.
    public static boolean isClear(Passability grid, double fromX, double fromY, double toX, double toY, double radius) {
        double reach = Math.max(radius, THINNEST) - ROUNDING;
        int firstRow = tile(Math.min(fromY, toY) - reach);
        int lastRow = tile(Math.max(fromY, toY) + reach);
        double slope = fromY == toY ? 0 : (toX - fromX) / (toY - fromY);
        double west = Math.min(fromX, toX);
        double east = Math.max(fromX, toX);
        for (int row = firstRow; row <= lastRow; row++) {
            // Only the part of the line within reach of the row can touch its tiles.
            double enters = clamp(row * Rules.TILE - reach, fromY, toY);
            double leaves = clamp((row + 1) * Rules.TILE + reach, fromY, toY);
            double first = slope == 0 ? west : fromX + (enters - fromY) * slope;
            double last = slope == 0 ? east : fromX + (leaves - fromY) * slope;
            int lastColumn = tile(Math.max(first, last) + reach);
            for (int column = tile(Math.min(first, last) - reach); column <= lastColumn; column++) {
                if (!grid.isFree(column, row) && overlaps(column, row, fromX, fromY, toX, toY, reach)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean overlaps(
            int column, int row, double fromX, double fromY, double toX, double toY, double reach) {
        double west = column * (double) Rules.TILE;
        double north = row * (double) Rules.TILE;
        double east = west + Rules.TILE;
        double south = north + Rules.TILE;
        return crosses(west, north, east, south, fromX, fromY, toX, toY)
                || isNear(clamp(fromX, west, east), clamp(fromY, north, south), fromX, fromY, fromX, fromY, reach)
                || isNear(clamp(toX, west, east), clamp(toY, north, south), toX, toY, toX, toY, reach)
                || isNear(west, north, fromX, fromY, toX, toY, reach)
                || isNear(east, north, fromX, fromY, toX, toY, reach)
                || isNear(west, south, fromX, fromY, toX, toY, reach)
                || isNear(east, south, fromX, fromY, toX, toY, reach);
    }

    /// Whether the line touches the square at all: whether what remains of it between the square's four
    /// sides, extended, is not nothing.
    private static boolean crosses(
            double west, double north, double east, double south, double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double begin = 0;
        double end = 1;
        if (dx == 0 && (fromX < west || fromX > east)) {
            return false;
        }
        if (dy == 0 && (fromY < north || fromY > south)) {
            return false;
        }
        if (dx != 0) {
            begin = Math.max(begin, Math.min((west - fromX) / dx, (east - fromX) / dx));
            end = Math.min(end, Math.max((west - fromX) / dx, (east - fromX) / dx));
        }
        if (dy != 0) {
            begin = Math.max(begin, Math.min((north - fromY) / dy, (south - fromY) / dy));
            end = Math.min(end, Math.max((north - fromY) / dy, (south - fromY) / dy));
        }
        return begin <= end;
    }

    /// Whether a point is nearer than `reach` to the line between two others.
    private static boolean isNear(
            double x, double y, double fromX, double fromY, double toX, double toY, double reach) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double squaredLength = dx * dx + dy * dy;
        double along = squaredLength == 0 ? 0 : clamp(((x - fromX) * dx + (y - fromY) * dy) / squaredLength, 0, 1);
        double awayX = fromX + along * dx - x;
        double awayY = fromY + along * dy - y;
        return awayX * awayX + awayY * awayY < reach * reach;
    }

    private static double clamp(double value, double oneEnd, double otherEnd) {
        return Math.max(Math.min(oneEnd, otherEnd), Math.min(value, Math.max(oneEnd, otherEnd)));
    }

    private static int tile(double place) {
        return (int) Math.floor(place / Rules.TILE);
    }
}

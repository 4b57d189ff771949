package rtscommander.sim;

/// One square tile of the map, counted from the north-west corner. Immutable.
///
/// A cell is 40 world units wide ([Rules#TILE]).
public record Cell(int x, int y) {
    /// The cell that holds a point.
    public static Cell of(Point point) {
        return new Cell((int) Math.floor(point.x() / Rules.TILE), (int) Math.floor(point.y() / Rules.TILE));
    }

    /// The middle of this cell, in world units.
    public Point centre() {
        return new Point((x + 0.5) * Rules.TILE, (y + 0.5) * Rules.TILE);
    }
}

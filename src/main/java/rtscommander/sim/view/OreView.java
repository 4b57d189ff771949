package rtscommander.sim.view;

import rtscommander.sim.Cell;

/// Ore and gems as one player knows them: as they were when he last saw each tile, at first as the map says. Immutable;
/// the same object from tick to tick while nothing changes.
public final class OreView {
    private final int width;
    private final short[] credits;

    /// Takes over `credits` (row by row): the caller must not write to it afterwards.
    public OreView(int width, short[] credits) {
        this.width = width;
        this.credits = credits;
    }

    /// Credits left in a tile.
    public int credits(Cell cell) {
        return credits(cell.y() * width + cell.x());
    }

    /// As [#credits(Cell)], by the place of the tile in row order.
    public int credits(int index) {
        return credits[index];
    }

    public int size() {
        return credits.length;
    }
}

package rtscommander.sim.view;

import rtscommander.sim.Cell;

/// Fog of war at one moment, tile by tile. Immutable; the same object from tick to tick while nothing changes.
public final class FogView {
    private static final FogLevel[] LEVELS = FogLevel.values();

    private final int width;
    private final byte[] levels;

    /// Takes over `levels` (ordinals of [FogLevel], row by row): the caller must not write to it afterwards.
    public FogView(int width, byte[] levels) {
        this.width = width;
        this.levels = levels;
    }

    public FogLevel level(Cell cell) {
        return level(cell.y() * width + cell.x());
    }

    /// As [#level(Cell)], by the place of the tile in row order.
    public FogLevel level(int index) {
        return LEVELS[levels[index]];
    }

    public int size() {
        return levels.length;
    }
}

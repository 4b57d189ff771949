package rtscommander.sim.view;

import rtscommander.sim.Cell;

/// Fog of war at one moment, tile by tile. Immutable; the same object from tick to tick while nothing changes.
public final class FogView {
    /// How the levels are stored.
    public static final byte HIDDEN = 0;

    public static final byte EXPLORED = 1;
    public static final byte VISIBLE = 2;

    private final int width;
    private final byte[] levels;

    /// Takes over `levels` (the constants of this class, row by row): the caller must not write to it afterwards.
    public FogView(int width, byte[] levels) {
        this.width = width;
        this.levels = levels;
    }

    public FogLevel level(Cell cell) {
        return level(cell.y() * width + cell.x());
    }

    /// As [#level(Cell)], by the place of the tile in row order.
    public FogLevel level(int index) {
        return switch (levels[index]) {
            case HIDDEN -> FogLevel.HIDDEN;
            case EXPLORED -> FogLevel.EXPLORED;
            default -> FogLevel.VISIBLE;
        };
    }

    public int size() {
        return levels.length;
    }
}

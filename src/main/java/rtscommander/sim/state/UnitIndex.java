package rtscommander.sim.state;

import java.util.Arrays;
import java.util.List;
import rtscommander.sim.Rules;

/// Finds units by place: which stand in which tile. Built anew each tick by counting, so it allocates nothing.
///
/// Inside a tile units keep the order of their ids, so that every walk over the index is the same every time.
public final class UnitIndex {
    private final int width;
    private final int height;
    private final int[] firstOfTile;
    private Unit[] sorted = new Unit[0];

    public UnitIndex(int width, int height) {
        this.width = width;
        this.height = height;
        this.firstOfTile = new int[width * height + 1];
    }

    public void rebuild(List<Unit> units) {
        if (sorted.length < units.size()) {
            sorted = new Unit[Math.max(64, units.size() * 2)];
        }
        Arrays.fill(firstOfTile, 0);
        for (int i = 0; i < units.size(); i++) {
            firstOfTile[tileOf(units.get(i)) + 1]++;
        }
        for (int tile = 1; tile < firstOfTile.length; tile++) {
            firstOfTile[tile] += firstOfTile[tile - 1];
        }
        // Filling from the back turns each entry into the first of its tile and keeps the order within it.
        for (int i = units.size() - 1; i >= 0; i--) {
            Unit unit = units.get(i);
            sorted[--firstOfTile[tileOf(unit) + 1]] = unit;
        }
        // Now entry t + 1 holds the start of tile t: shift back by one.
        System.arraycopy(firstOfTile, 1, firstOfTile, 0, firstOfTile.length - 1);
        firstOfTile[firstOfTile.length - 1] = units.size();
    }

    public int column(double x) {
        return Math.clamp((int) (x / Rules.TILE), 0, width - 1);
    }

    public int row(double y) {
        return Math.clamp((int) (y / Rules.TILE), 0, height - 1);
    }

    /// Start of a run of tiles in one row, for [#unit]: columns from `fromColumn` on.
    public int begin(int row, int fromColumn) {
        return firstOfTile[row * width + fromColumn];
    }

    /// End, exclusive, of a run of tiles in one row up to and with `toColumn`.
    public int end(int row, int toColumn) {
        return firstOfTile[row * width + toColumn + 1];
    }

    public Unit unit(int index) {
        return sorted[index];
    }

    private int tileOf(Unit unit) {
        return row(unit.y) * width + column(unit.x);
    }
}

package rtscommander.sim.map;

import java.util.List;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.Terrain;

/// The ground on which a match is played, as it was before anybody touched it. Immutable.
///
/// How much ore is left where is the world's business.
public final class GameMap {
    private final int width;
    private final int height;
    private final Terrain[] terrain;
    private final List<Cell> starts;

    /// @param terrain row by row from the north-west corner, `width * height` tiles
    /// @param starts north-west tile of each player's headquarters, player 0 first
    public GameMap(int width, int height, Terrain[] terrain, List<Cell> starts) {
        if (terrain.length != width * height) {
            throw new IllegalArgumentException("a map of " + width + " x " + height + " needs " + width * height
                    + " tiles, not " + terrain.length);
        }
        this.width = width;
        this.height = height;
        this.terrain = terrain.clone();
        this.starts = List.copyOf(starts);
    }

    /// Tiles from west to east.
    public int width() {
        return width;
    }

    /// Tiles from north to south.
    public int height() {
        return height;
    }

    public int players() {
        return starts.size();
    }

    /// North-west tile of each player's headquarters.
    public List<Cell> starts() {
        return starts;
    }

    public boolean contains(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    public boolean contains(Cell cell) {
        return contains(cell.x(), cell.y());
    }

    public boolean contains(Point point) {
        return point.x() >= 0
                && point.y() >= 0
                && point.x() < width * (double) Rules.TILE
                && point.y() < height * (double) Rules.TILE;
    }

    public Terrain terrain(Cell cell) {
        return terrain(cell.x(), cell.y());
    }

    public Terrain terrain(int x, int y) {
        return terrain[index(x, y)];
    }

    /// Position of a tile in row order, as fog and ore are stored and sent.
    public int index(int x, int y) {
        return y * width + x;
    }

    public Cell cell(int index) {
        return new Cell(index % width, index / width);
    }

    public int size() {
        return terrain.length;
    }

    /// The map as letters, a line a row.
    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder(size() + height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                letters.append(terrain(x, y).letter());
            }
            letters.append('\n');
        }
        return letters.toString();
    }
}

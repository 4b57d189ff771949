package rtscommander.sim.map;

import java.util.Arrays;
import java.util.List;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Rules;
import rtscommander.sim.Terrain;

/// A map in the making. Confined to its generator.
///
/// Whatever is put somewhere is also put on the tile opposite, half a turn around the middle of the map:
/// this alone makes the map fair. Tiles are numbered row by row.
final class Draft {
    private static final int HQ_SIZE = Rules.of(BuildingKind.HQ).width();

    private final int width;
    private final int height;
    private final Cell start;
    private final Terrain[] terrain;

    /// Grass everywhere; `start` is the north-west tile of the first player's headquarters.
    Draft(int width, int height, Cell start) {
        this.width = width;
        this.height = height;
        this.start = start;
        terrain = new Terrain[width * height];
        Arrays.fill(terrain, Terrain.GRASS);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int size() {
        return terrain.length;
    }

    int tile(int x, int y) {
        return y * width + x;
    }

    int x(int tile) {
        return tile % width;
    }

    int y(int tile) {
        return tile / width;
    }

    boolean contains(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    /// Tiles to the nearest border; 0 for a tile on it.
    int toBorder(int x, int y) {
        return Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y));
    }

    /// The tile half a turn around the middle of the map.
    int opposite(int tile) {
        return terrain.length - 1 - tile;
    }

    /// The middle of the first player's headquarters.
    Cell home() {
        return new Cell(start.x() + HQ_SIZE / 2, start.y() + HQ_SIZE / 2);
    }

    /// The middle of the second player's headquarters.
    Cell enemyHome() {
        return new Cell(width - 1 - home().x(), height - 1 - home().y());
    }

    Terrain at(int tile) {
        return terrain[tile];
    }

    /// Whether a tile is on the map and made of that.
    boolean is(Terrain wanted, int x, int y) {
        return contains(x, y) && terrain[tile(x, y)] == wanted;
    }

    void put(Terrain what, int tile) {
        terrain[tile] = what;
        terrain[opposite(tile)] = what;
    }

    int percent(Terrain what) {
        long tiles = Arrays.stream(terrain).filter(tile -> tile == what).count();
        return (int) (100 * tiles / terrain.length);
    }

    /// The finished map, for player 0 at the start, or for player 1.
    GameMap finish(boolean swapped) {
        Cell other = new Cell(width - HQ_SIZE - start.x(), height - HQ_SIZE - start.y());
        return new GameMap(width, height, terrain, swapped ? List.of(other, start) : List.of(start, other));
    }
}

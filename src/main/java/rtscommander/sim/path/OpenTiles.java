package rtscommander.sim.path;

import java.util.Arrays;

/// The tiles that a search has still to look at, the most promising first: a binary heap on plain arrays,
/// which grow as needed and are kept for the next search. Confined to its search.
///
/// A tile may be in it more than once, after a shorter way to it was found.
final class OpenTiles {
    private long[] keys = new long[256];
    private int[] tiles = new int[256];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// The first tile out is the one with the shortest whole way; among equals the one with the least still
    /// to go, for that one is nearest to the end of the search.
    void add(int tile, int wholeWay, int stillToGo) {
        if (size == tiles.length) {
            keys = Arrays.copyOf(keys, size * 2);
            tiles = Arrays.copyOf(tiles, size * 2);
        }
        long key = ((long) wholeWay << 32) | stillToGo;
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) >> 1;
            if (keys[parent] <= key) {
                break;
            }
            keys[hole] = keys[parent];
            tiles[hole] = tiles[parent];
            hole = parent;
        }
        keys[hole] = key;
        tiles[hole] = tile;
    }

    int removeFirst() {
        int first = tiles[0];
        size--;
        long key = keys[size];
        int tile = tiles[size];
        int hole = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (key <= keys[child]) {
                break;
            }
            keys[hole] = keys[child];
            tiles[hole] = tiles[child];
            hole = child;
            child = 2 * hole + 1;
        }
        keys[hole] = key;
        tiles[hole] = tile;
        return first;
    }
}

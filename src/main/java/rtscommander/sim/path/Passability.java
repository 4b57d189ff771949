package rtscommander.sim.path;

/// Which tiles ground units may enter: row by row, from the north-west corner. Anything off the grid is blocked.
public interface Passability {
    int width();

    int height();

    /// False off the grid.
    boolean isFree(int x, int y);
}

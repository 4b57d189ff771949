package rtscommander.sim.map;

/// A smooth random landscape of heights from 0 to 1: value noise, that is random heights on a lattice with
/// smooth slopes between (K. Perlin, E. M. Hoffert, "Hypertexture", 1989, section 3). Immutable.
///
/// Whole numbers are mixed as in [rtscommander.sim.RandomStream], and the rest is sums and products, so
/// that the landscape of a seed is the same on every machine.
record ValueNoise(long seed) {
    /// Height at a place: three landscapes on top of each other, each of half the wavelength and half the
    /// height of the one before.
    double at(double x, double y, double wavelength) {
        return (4 * layer(x / wavelength, y / wavelength, 0)
                        + 2 * layer(2 * x / wavelength, 2 * y / wavelength, 1)
                        + layer(4 * x / wavelength, 4 * y / wavelength, 2))
                / 7;
    }

    private double layer(double x, double y, int layer) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double east = smooth(x - column);
        double south = smooth(y - row);
        double north = between(corner(column, row, layer), corner(column + 1, row, layer), east);
        double below = between(corner(column, row + 1, layer), corner(column + 1, row + 1, layer), east);
        return between(north, below, south);
    }

    private double corner(int column, int row, int layer) {
        long mixed = seed + column * 0x9E3779B97F4A7C15L + row * 0xC2B2AE3D27D4EB4FL + layer * 0x165667B19E3779F9L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (mixed >>> 11) * 0x1p-53;
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}

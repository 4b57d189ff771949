package rtscommander.sim.state;

/// Circles of tiles, as eyes see them. Stateless.
final class Circles {
    private static final int LARGEST = 32;
    private static final int[][] HALF_WIDTHS = new int[LARGEST + 1][];

    static {
        for (int radius = 0; radius <= LARGEST; radius++) {
            int[] rows = new int[2 * radius + 1];
            // A little more than the radius rounds off the four single tiles at its tips.
            double reach = (radius + 0.3) * (radius + 0.3);
            for (int dy = -radius; dy <= radius; dy++) {
                rows[dy + radius] = (int) Math.sqrt(reach - dy * dy);
            }
            HALF_WIDTHS[radius] = rows;
        }
    }

    private Circles() {}

    /// Half the width of the circle in each of its rows, from the top.
    static int[] halfWidths(int radius) {
        return HALF_WIDTHS[radius];
    }
}

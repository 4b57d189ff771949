package rtscommander.sim.path;

import java.util.Arrays;
import rtscommander.sim.Cell;

/// The lengths of all shortest ways from one cell, found by trying every step until nothing gets shorter:
/// slow, and too simple to be wrong.
final class PlainDijkstra {
    private final Passability grid;
    private final double[] length;

    PlainDijkstra(Passability grid, Cell from) {
        this.grid = grid;
        length = new double[grid.width() * grid.height()];
        Arrays.fill(length, Double.POSITIVE_INFINITY);
        if (grid.isFree(from.x(), from.y())) {
            length[from.y() * grid.width() + from.x()] = 0;
        }
        while (shorten()) {
            // until nothing gets shorter
        }
    }

    /// Infinite where no way leads.
    double lengthTo(Cell to) {
        return length[to.y() * grid.width() + to.x()];
    }

    private boolean shorten() {
        boolean shorter = false;
        for (int place = 0; place < length.length; place++) {
            int x = place % grid.width();
            int y = place / grid.width();
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    if (grid.isFree(x, y)
                            && grid.isFree(x + dx, y)
                            && grid.isFree(x, y + dy)
                            && grid.isFree(x + dx, y + dy)) {
                        double there = length[place] + Math.sqrt(dx * dx + dy * dy);
                        int neighbour = place + dy * grid.width() + dx;
                        if (there < length[neighbour] - 1e-9) {
                            length[neighbour] = there;
                            shorter = true;
                        }
                    }
                }
            }
        }
        return shorter;
    }
}

package rtscommander.sim.path;

import java.util.Arrays;
import rtscommander.sim.Cell;

/// A grid as a search wants it: with a blocked border all around, so that no step can leave it, with the
/// allowed steps of each tile, and with the number of the connected area that each tile belongs to.
/// Confined to its search.
///
/// Tiles are numbered row by row, the border included; steps 0 to 3 go east, south, west and north, steps 4
/// to 7 diagonally.
final class Ground {
    static final int STEPS = 8;
    static final int FIRST_DIAGONAL = 4;
    /// The area of blocked tiles and of everything off the grid.
    static final int NOWHERE = 0;

    private static final int[] EASTWARD = {1, 0, -1, 0, 1, -1, -1, 1};
    private static final int[] SOUTHWARD = {0, 1, 0, -1, 1, 1, -1, -1};
    /// The two straight steps beside a diagonal one, as bits.
    private static final int[] BESIDE = {0, 0, 0, 0, 0b0011, 0b0110, 0b1100, 0b1001};

    private final Passability grid;
    private final int stride;
    private final int[] offset = new int[STEPS];
    private final byte[] steps;
    private final int[] area;
    private final int[] flood;

    Ground(Passability grid) {
        this.grid = grid;
        stride = grid.width() + 2;
        int tiles = stride * (grid.height() + 2);
        steps = new byte[tiles];
        area = new int[tiles];
        flood = new int[tiles];
        for (int step = 0; step < STEPS; step++) {
            offset[step] = SOUTHWARD[step] * stride + EASTWARD[step];
        }
    }

    int tiles() {
        return area.length;
    }

    int tile(int x, int y) {
        return (y + 1) * stride + x + 1;
    }

    int x(int tile) {
        return tile % stride - 1;
    }

    int y(int tile) {
        return tile / stride - 1;
    }

    /// Difference between the numbers of a tile and of its neighbour.
    int offset(int step) {
        return offset[step];
    }

    static int eastward(int step) {
        return EASTWARD[step];
    }

    static int southward(int step) {
        return SOUTHWARD[step];
    }

    /// The steps that may be made from a free tile, one bit each.
    int steps(int tile) {
        return steps[tile] & 0xFF;
    }

    /// The steps worth making from a tile that a shortest way entered by that step: without those whose
    /// goal is reached as quickly past this tile, by a way that makes its diagonal steps earlier. Of all
    /// shortest ways that differ only in the order of their steps, a search then follows one (N. R.
    /// Sturtevant, S. Rabin, "Canonical orderings on grids", IJCAI 2016).
    int stepsAfter(int step, int tile) {
        int worth = 1 << step;
        if (step >= FIRST_DIAGONAL) {
            worth |= BESIDE[step];
        } else {
            // A diagonal step past a blocked tile would have cut its corner; only from here is there a way around.
            int before = steps(tile - offset[step]);
            int right = (step + 1) % FIRST_DIAGONAL;
            int left = (step + 3) % FIRST_DIAGONAL;
            if ((before & 1 << right) == 0) {
                worth |= 1 << right | 1 << (FIRST_DIAGONAL + step);
            }
            if ((before & 1 << left) == 0) {
                worth |= 1 << left | 1 << (FIRST_DIAGONAL + left);
            }
        }
        return worth & steps(tile);
    }

    /// Tiles of the same area can reach each other.
    int area(int x, int y) {
        return x < 0 || y < 0 || x >= grid.width() || y >= grid.height() ? NOWHERE : area[tile(x, y)];
    }

    /// The tile of an area that is nearest to a place, on the grid or off it: in a straight line, then by
    /// row and column. Looks at squares around the place, each a tile wider, until no wider one can hold a
    /// nearer tile.
    Cell nearestOf(int wanted, Cell to) {
        int best = -1;
        long bestDistance = Long.MAX_VALUE;
        int outside =
                Math.max(Math.max(-to.x(), to.x() - grid.width() + 1), Math.max(-to.y(), to.y() - grid.height() + 1));
        for (int ring = Math.max(outside, 0); (long) ring * ring <= bestDistance; ring++) {
            int south = Math.min(to.y() + ring, grid.height() - 1);
            for (int y = Math.max(to.y() - ring, 0); y <= south; y++) {
                boolean edge = Math.abs(y - to.y()) == ring;
                int jump = edge || ring == 0 ? 1 : 2 * ring;
                for (int x = to.x() - ring; x <= to.x() + ring; x += jump) {
                    if (area(x, y) != wanted) {
                        continue;
                    }
                    long dx = (long) x - to.x();
                    long dy = (long) y - to.y();
                    long distance = dx * dx + dy * dy;
                    int tile = tile(x, y);
                    if (distance < bestDistance || (distance == bestDistance && tile < best)) {
                        bestDistance = distance;
                        best = tile;
                    }
                }
            }
        }
        return new Cell(x(best), y(best));
    }

    /// Reads the grid anew.
    void read() {
        markFreeTiles();
        findSteps();
        numberAreas();
    }

    private void markFreeTiles() {
        for (int y = 0; y < grid.height(); y++) {
            for (int x = 0; x < grid.width(); x++) {
                area[tile(x, y)] = grid.isFree(x, y) ? -1 : NOWHERE;
            }
        }
    }

    private void findSteps() {
        Arrays.fill(steps, (byte) 0);
        for (int tile = stride; tile < area.length - stride; tile++) {
            if (area[tile] == NOWHERE) {
                continue;
            }
            int allowed = 0;
            for (int step = 0; step < STEPS; step++) {
                boolean cornerFree = (allowed & BESIDE[step]) == BESIDE[step];
                if (cornerFree && area[tile + offset[step]] != NOWHERE) {
                    allowed |= 1 << step;
                }
            }
            steps[tile] = (byte) allowed;
        }
    }

    /// Straight steps suffice: a diagonal one is allowed only where two straight ones lead to the same
    /// tile.
    private void numberAreas() {
        int areas = 0;
        for (int first = 0; first < area.length; first++) {
            if (area[first] >= 0) {
                continue;
            }
            areas++;
            area[first] = areas;
            flood[0] = first;
            int waiting = 1;
            while (waiting > 0) {
                int tile = flood[--waiting];
                for (int step = 0; step < FIRST_DIAGONAL; step++) {
                    int next = tile + offset[step];
                    if (area[next] < 0) {
                        area[next] = areas;
                        flood[waiting++] = next;
                    }
                }
            }
        }
    }
}

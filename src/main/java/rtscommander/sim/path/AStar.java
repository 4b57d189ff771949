package rtscommander.sim.path;

import java.util.List;
import rtscommander.sim.Cell;

/// The plain answer to [Pathfinder]: A* with a heap (P. E. Hart, N. J. Nilsson, B. Raphael, "A formal basis
/// for the heuristic determination of minimum cost paths", 1968). Confined to the thread of its world.
///
/// Lengths are whole numbers: a straight step counts 408, a diagonal one 577, which is the square root of 2
/// to one part in 900,000. All arrays are kept between searches, so that a search allocates its answer
/// only.
public final class AStar implements Pathfinder {
    private static final int STRAIGHT = 408;
    private static final int DIAGONAL = 577;

    private final Ground ground;
    private final OpenTiles open = new OpenTiles();
    /// Length of the shortest way found so far, valid where `seen` holds the number of this search.
    private final int[] length;
    private final byte[] stepInto;
    private final int[] seen;
    private final int[] closed;
    private int search;
    private int expansions;
    private boolean stale = true;

    public AStar(Passability grid) {
        ground = new Ground(grid);
        length = new int[ground.tiles()];
        stepInto = new byte[ground.tiles()];
        seen = new int[ground.tiles()];
        closed = new int[ground.tiles()];
    }

    @Override
    public List<Cell> find(Cell from, Cell to) {
        expansions = 0;
        Cell goal = nearestReachable(from, to);
        if (goal.equals(from)) {
            return List.of(from);
        }
        search(ground.tile(from.x(), from.y()), ground.tile(goal.x(), goal.y()));
        return wayTo(ground.tile(goal.x(), goal.y()), ground.tile(from.x(), from.y()));
    }

    @Override
    public boolean connected(Cell from, Cell to) {
        refresh();
        int area = ground.area(from.x(), from.y());
        return area != Ground.NOWHERE && area == ground.area(to.x(), to.y());
    }

    @Override
    public Cell nearestReachable(Cell from, Cell to) {
        refresh();
        int area = ground.area(from.x(), from.y());
        return area == Ground.NOWHERE ? from : ground.nearestOf(area, to);
    }

    @Override
    public int lastExpansions() {
        return expansions;
    }

    @Override
    public void gridChanged() {
        stale = true;
    }

    private void refresh() {
        if (stale) {
            ground.read();
            stale = false;
        }
    }

    private void search(int from, int goal) {
        search++;
        open.clear();
        seen[from] = search;
        length[from] = 0;
        open.add(from, 0, 0);
        while (!open.isEmpty()) {
            int tile = open.removeFirst();
            if (closed[tile] == search) {
                continue;
            }
            closed[tile] = search;
            expansions++;
            if (tile == goal) {
                return;
            }
            expand(tile, goal);
        }
        throw new IllegalStateException("the goal of a search must be in the area of its start");
    }

    private void expand(int tile, int goal) {
        int goalX = ground.x(goal);
        int goalY = ground.y(goal);
        int allowed = ground.steps(tile);
        for (int step = 0; step < Ground.STEPS; step++) {
            if ((allowed & 1 << step) == 0) {
                continue;
            }
            int next = tile + ground.offset(step);
            int way = length[tile] + (step < Ground.FIRST_DIAGONAL ? STRAIGHT : DIAGONAL);
            if (closed[next] == search || (seen[next] == search && length[next] <= way)) {
                continue;
            }
            seen[next] = search;
            length[next] = way;
            stepInto[next] = (byte) step;
            int dx = Math.abs(ground.x(next) - goalX);
            int dy = Math.abs(ground.y(next) - goalY);
            int stillToGo = STRAIGHT * Math.max(dx, dy) + (DIAGONAL - STRAIGHT) * Math.min(dx, dy);
            open.add(next, way + stillToGo, stillToGo);
        }
    }

    private List<Cell> wayTo(int goal, int from) {
        int cells = 1;
        for (int tile = goal; tile != from; tile -= ground.offset(stepInto[tile])) {
            cells++;
        }
        Cell[] way = new Cell[cells];
        int tile = goal;
        for (int place = cells - 1; place > 0; place--) {
            way[place] = new Cell(ground.x(tile), ground.y(tile));
            tile -= ground.offset(stepInto[tile]);
        }
        way[0] = new Cell(ground.x(from), ground.y(from));
        return List.of(way);
    }
}

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
    /// Length of the shortest way found so far and the step that ends it, valid for tiles with a mark of
    /// this search.
    private final int[] length;
    private final byte[] stepInto;
    /// `opened` for tiles that this search has met, one more once their shortest way is known; less is of
    /// old searches.
    private final int[] mark;
    private int opened;
    private int expansions;
    private boolean stale = true;

    public AStar(Passability grid) {
        ground = new Ground(grid);
        length = new int[ground.tiles()];
        stepInto = new byte[ground.tiles()];
        mark = new int[ground.tiles()];
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
        opened += 2;
        open.clear();
        mark[from] = opened;
        length[from] = 0;
        open.add(from, 0, 0);
        int goalX = ground.x(goal);
        int goalY = ground.y(goal);
        while (!open.isEmpty()) {
            int tile = open.removeFirst();
            if (mark[tile] == opened + 1) {
                continue;
            }
            mark[tile] = opened + 1;
            expansions++;
            if (tile == goal) {
                return;
            }
            expand(tile, ground.x(tile) - goalX, ground.y(tile) - goalY);
        }
        throw new IllegalStateException("the goal of a search must be in the area of its start");
    }

    /// Opens the neighbours of a tile that lies so far east and south of the goal.
    private void expand(int tile, int east, int south) {
        int steps = length[tile] == 0 ? ground.steps(tile) : ground.stepsAfter(stepInto[tile], tile);
        for (; steps != 0; steps &= steps - 1) {
            int step = Integer.numberOfTrailingZeros(steps);
            int next = tile + ground.offset(step);
            int way = length[tile] + (step < Ground.FIRST_DIAGONAL ? STRAIGHT : DIAGONAL);
            if (mark[next] == opened + 1 || (mark[next] == opened && length[next] <= way)) {
                continue;
            }
            mark[next] = opened;
            length[next] = way;
            stepInto[next] = (byte) step;
            int dx = Math.abs(east + Ground.eastward(step));
            int dy = Math.abs(south + Ground.southward(step));
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

package rtscommander.sim.path;

import java.util.ArrayList;
import java.util.List;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;

/// Turns the tiles of a way into the few points between which a unit goes straight. Stateless.
public final class Route {
    private Route() {}

    /// The points to go to one after the other; the last is `to`, or the middle of the last tile when the
    /// way ends in another tile than that of `to`.
    ///
    /// From each point the unit goes on to the farthest tile of the way that it can reach in a straight
    /// line; how far that is, is found by steps that double and then halve. To the next tile it always
    /// goes: where it stands too close to a wall for its radius, its middle stays on free tiles all the
    /// same.
    ///
    /// @param way what [Pathfinder#find] answered, from the tile of `from` on
    /// @param radius of the unit, in world units
    public static List<Point> along(Passability grid, Point from, List<Cell> way, Point to, double radius) {
        int last = way.size() - 1;
        Point goal = way.get(last).equals(Cell.of(to)) ? to : way.get(last).centre();
        List<Point> points = new ArrayList<>();
        Point here = from;
        int reached = 0;
        while (reached < last && !isClear(grid, here, goal, radius)) {
            reached = farthest(grid, here, way, reached, radius);
            here = way.get(reached).centre();
            points.add(here);
        }
        if (points.isEmpty() || !goal.equals(here)) {
            points.add(goal);
        }
        return List.copyOf(points);
    }

    private static int farthest(Passability grid, Point here, List<Cell> way, int reached, double radius) {
        int last = way.size() - 1;
        int clear = reached + 1;
        int jump = 1;
        while (clear + jump <= last && isClear(grid, here, way.get(clear + jump).centre(), radius)) {
            clear += jump;
            jump *= 2;
        }
        for (; jump > 0; jump /= 2) {
            if (clear + jump <= last
                    && isClear(grid, here, way.get(clear + jump).centre(), radius)) {
                clear += jump;
            }
        }
        return clear;
    }

    private static boolean isClear(Passability grid, Point from, Point to, double radius) {
        return LineOfWalk.isClear(grid, from.x(), from.y(), to.x(), to.y(), radius);
    }
}

package rtscommander.sim.step;

import java.util.ArrayList;
import java.util.List;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;
import rtscommander.sim.path.LineOfWalk;
import rtscommander.sim.path.Route;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Unit;

/// Finds a way for every unit that asked for one: straight on if nothing is in between, else the way that a comrade
/// has just found for the same goal, else by a search of its own.
///
/// Searches have a budget each tick, counted in tiles looked at and not in time, so that it is the same on every
/// machine. Whoever comes too late waits for the next tick; the turn goes round, so that nobody waits for ever.
public final class Routing implements Rule {
    /// Tiles that searches may look at in one tick. The search that oversteps it is still finished.
    private static final int BUDGET = 12_000;
    /// Ways found lately that others may share.
    private static final int SHARED_ROUTES = 8;
    /// World units between two goals that may share a way.
    private static final double SAME_GOAL = 240;

    private final List<List<Point>> recent = new ArrayList<>();
    private int firstInTurn;

    @Override
    public void apply(Battlefield field) {
        recent.clear();
        int spent = 0;
        int count = field.units.size();
        int start = count == 0 ? 0 : firstInTurn % count;
        for (int i = 0; i < count; i++) {
            Unit unit = field.units.get((start + i) % count);
            Point goal = unit.goal;
            if (goal == null || !unit.route.isEmpty()) {
                continue;
            }
            if (unit.flies()
                    || LineOfWalk.isClear(field.ground, unit.x, unit.y, goal.x(), goal.y(), unit.rules.radius())) {
                unit.route = List.of(goal);
            } else if (!shareRoute(field, unit, goal)) {
                if (spent >= BUDGET) {
                    firstInTurn = (start + i) % count;
                    return;
                }
                search(field, unit, goal);
                spent += field.pathfinder.lastExpansions();
            }
            unit.nextWaypoint = 0;
        }
    }

    private void search(Battlefield field, Unit unit, Point goal) {
        List<Cell> cells = field.pathfinder.find(Cell.of(unit.at()), Cell.of(goal));
        unit.route = Route.along(field.ground, unit.at(), cells, goal, unit.rules.radius());
        if (recent.size() == SHARED_ROUTES) {
            recent.removeFirst();
        }
        recent.add(unit.route);
    }

    private boolean shareRoute(Battlefield field, Unit unit, Point goal) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            List<Point> route = recent.get(i);
            if (route.size() >= 2 && route.getLast().distanceTo(goal) <= SAME_GOAL) {
                Point first = route.getFirst();
                Point turn = route.get(route.size() - 2);
                double radius = unit.rules.radius();
                if (LineOfWalk.isClear(field.ground, unit.x, unit.y, first.x(), first.y(), radius)
                        && LineOfWalk.isClear(field.ground, turn.x(), turn.y(), goal.x(), goal.y(), radius)) {
                    List<Point> own = new ArrayList<>(route);
                    own.set(own.size() - 1, goal);
                    unit.route = List.copyOf(own);
                    return true;
                }
            }
        }
        return false;
    }
}

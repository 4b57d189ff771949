package rtscommander.sim.step;

import java.util.List;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Unit;

/// Sends units on their way. Stateless; [Routing] finds the way and [Marching] walks it.
final class Legs {
    /// Whoever could not get to a point tries again after this many ticks, and not at once.
    private static final int TRY_AGAIN_TICKS = 2 * Rules.TICKS_PER_SECOND;

    private Legs() {}

    /// Asks for a way to a point, unless the unit is on it already or has just given it up.
    static void go(Battlefield field, Unit unit, Point to) {
        boolean justGaveUp = to.equals(unit.gaveUpAt) && field.tick - unit.routeAskedAt < TRY_AGAIN_TICKS;
        if (!to.equals(unit.goal) && !justGaveUp) {
            unit.goal = to;
            unit.gaveUpAt = null;
            unit.route = List.of();
            unit.nextWaypoint = 0;
            unit.routeAskedAt = field.tick;
            unit.checkedX = unit.x;
            unit.checkedY = unit.y;
        }
    }

    static boolean isNear(Unit unit, Point point, double distance) {
        return unit.distanceFrom(point.x(), point.y()) <= distance;
    }
}

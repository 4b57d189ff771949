package rtscommander.sim.step;

import java.util.List;
import java.util.Optional;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.path.LineOfWalk;
import rtscommander.sim.state.Angles;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Unit;

/// Walks every unit along its way: turn, step, next waypoint.
///
/// The middle of a ground unit never enters a blocked tile and never passes between two that touch at a corner. A unit
/// that is held up squeezes past the others (see [Crowding]), then looks for another way, and stops when
/// it is as near as the crowd lets it.
public final class Marching implements Rule {
    /// A body that has to turn by more than this, in 256ths of a circle, turns before it drives.
    private static final int TURN_FIRST = 40;
    /// Waypoints may be passed at this distance if the next one is in plain view, in world units.
    private static final double PASSING_DISTANCE = 1.5 * Rules.TILE;

    private static final int CHECK_EVERY = 10;
    /// A unit that made less than this share of its way since the last check is blocked.
    private static final double HARDLY_MOVED = 0.2;
    /// Blocked for so many checks: time for another way.
    private static final int REROUTE_AT = 4;
    /// Blocked for so many checks near its goal: near enough.
    private static final int NEAR_ENOUGH_AT = 3;
    /// Blocked for so many checks anywhere: there is no getting on.
    private static final int HOPELESS_AT = 40;
    /// What counts as near the goal, in world units.
    private static final double NEAR_GOAL = 3.0 * Rules.TILE;

    @Override
    public void apply(Battlefield field) {
        for (int i = 0; i < field.units.size(); i++) {
            Unit unit = field.units.get(i);
            if (!unit.flies() && !field.ground.isFree(field.index.column(unit.x), field.index.row(unit.y))) {
                leaveBlockedTile(field, unit);
            } else if (unit.goal != null && !unit.route.isEmpty()) {
                march(field, unit, unit.goal);
            }
        }
    }

    private static void march(Battlefield field, Unit unit, Point goal) {
        skipPassedWaypoints(field, unit);
        Point next = unit.route.get(unit.nextWaypoint);
        double dx = next.x() - unit.x;
        double dy = next.y() - unit.y;
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance > 0) {
            int heading = Angles.of(dx, dy);
            unit.facing = Angles.turn(unit.facing, heading, unit.rules.turnRate());
            if (Angles.between(unit.facing, heading) <= TURN_FIRST) {
                double step = Math.min(unit.rules.speed(), distance);
                advance(field, unit, dx / distance * step, dy / distance * step);
            }
        }
        if (Legs.isNear(unit, next, 0.5)) {
            unit.nextWaypoint++;
            if (unit.nextWaypoint == unit.route.size()) {
                arrive(unit, goal);
                return;
            }
        }
        if ((field.tick + unit.id.value()) % CHECK_EVERY == 0) {
            checkProgress(unit, goal);
        }
    }

    private static void arrive(Unit unit, Point goal) {
        if (Legs.isNear(unit, goal, 1)) {
            unit.halt();
        } else {
            unit.giveUp();
        }
    }

    private static void skipPassedWaypoints(Battlefield field, Unit unit) {
        while (unit.nextWaypoint < unit.route.size() - 1
                && Legs.isNear(unit, unit.route.get(unit.nextWaypoint), PASSING_DISTANCE)) {
            Point after = unit.route.get(unit.nextWaypoint + 1);
            if (!LineOfWalk.isClear(field.ground, unit.x, unit.y, after.x(), after.y(), unit.rules.radius())) {
                return;
            }
            unit.nextWaypoint++;
        }
    }

    /// Moves by a step, or by what is left of it along a wall.
    static void advance(Battlefield field, Unit unit, double dx, double dy) {
        if (mayStand(field, unit, unit.x + dx, unit.y + dy)) {
            unit.x += dx;
            unit.y += dy;
        } else if (mayStand(field, unit, unit.x + dx, unit.y)) {
            unit.x += dx;
        } else if (mayStand(field, unit, unit.x, unit.y + dy)) {
            unit.y += dy;
        }
    }

    private static boolean mayStand(Battlefield field, Unit unit, double x, double y) {
        if (!field.map.contains(new Point(x, y))) {
            return false;
        }
        if (unit.flies()) {
            return true;
        }
        int column = field.index.column(x);
        int row = field.index.row(y);
        int fromColumn = field.index.column(unit.x);
        int fromRow = field.index.row(unit.y);
        return field.ground.isFree(column, row)
                && (column == fromColumn
                        || row == fromRow
                        || (field.ground.isFree(column, fromRow) && field.ground.isFree(fromColumn, row)));
    }

    private static void checkProgress(Unit unit, Point goal) {
        double moved = unit.distanceFrom(unit.checkedX, unit.checkedY);
        unit.checkedX = unit.x;
        unit.checkedY = unit.y;
        if (moved >= HARDLY_MOVED * CHECK_EVERY * unit.rules.speed()) {
            unit.blockedChecks = 0;
            return;
        }
        unit.blockedChecks++;
        if (unit.blockedChecks >= HOPELESS_AT
                || (unit.blockedChecks >= NEAR_ENOUGH_AT && Legs.isNear(unit, goal, NEAR_GOAL))) {
            unit.giveUp();
        } else if (unit.blockedChecks % REROUTE_AT == 0) {
            unit.route = List.of();
        }
    }

    /// A building was put up where the unit stood: it walks straight out.
    private static void leaveBlockedTile(Battlefield field, Unit unit) {
        Cell here = Cell.of(unit.at());
        nearestFree(field, here).ifPresent(cell -> {
            Point out = cell.centre();
            double distance = unit.distanceFrom(out.x(), out.y());
            double step = Math.min(unit.rules.speed(), distance);
            unit.facing = Angles.of(out.x() - unit.x, out.y() - unit.y);
            unit.x += (out.x() - unit.x) / distance * step;
            unit.y += (out.y() - unit.y) / distance * step;
            unit.route = List.of();
        });
    }

    private static Optional<Cell> nearestFree(Battlefield field, Cell from) {
        Cell best = null;
        for (int ring = 1; ring <= Rules.MAX_MAP_SIZE && best == null; ring++) {
            for (int y = from.y() - ring; y <= from.y() + ring; y++) {
                for (int x = from.x() - ring; x <= from.x() + ring; x++) {
                    Cell cell = new Cell(x, y);
                    if (field.ground.isFree(x, y)
                            && (best == null
                                    || cell.centre().squaredDistanceTo(from.centre())
                                            < best.centre().squaredDistanceTo(from.centre()))) {
                        best = cell;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }
}

package rtscommander.sim.step;

import rtscommander.sim.Rules;
import rtscommander.sim.state.Angles;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Unit;
import rtscommander.sim.state.UnitIndex;
import rtscommander.sim.view.UnitView.Activity;

/// Keeps units off each other: two that overlap push each other apart, the one at rest giving way to the one that
/// moves, unless it is at work. Ground units and helicopters do not meet.
///
/// Position-based relaxation (Müller et al., "Position Based Dynamics", 2007): all pushes of a tick are reckoned from
/// the same positions and then applied, so the order of the units does not matter.
public final class Crowding implements Rule {
    /// Share of an overlap that is pushed out in one tick. All at once would make crowds tremble.
    private static final double STIFFNESS = 0.5;
    /// The farthest that a unit is pushed in one tick, in world units.
    private static final double LONGEST_PUSH = 3;
    /// Somebody held up for this many checks of his progress makes himself half as wide.
    private static final int SQUEEZE_AFTER = 1;

    private static final double LARGEST_RADIUS = 16;

    private double[] pushX = new double[0];
    private double[] pushY = new double[0];

    @Override
    public void apply(Battlefield field) {
        int count = field.units.size();
        if (pushX.length < count) {
            pushX = new double[count * 2];
            pushY = new double[count * 2];
        }
        field.index.rebuild(field.units);
        for (int i = 0; i < count; i++) {
            gather(field.index, field.units.get(i), i);
        }
        for (int i = 0; i < count; i++) {
            double length = Math.sqrt(pushX[i] * pushX[i] + pushY[i] * pushY[i]);
            if (length > 0) {
                double scale = Math.min(1, LONGEST_PUSH / length);
                Marching.advance(field, field.units.get(i), pushX[i] * scale, pushY[i] * scale);
            }
        }
    }

    private void gather(UnitIndex index, Unit unit, int slot) {
        pushX[slot] = 0;
        pushY[slot] = 0;
        double radius = radiusOf(unit);
        double reach = radius + LARGEST_RADIUS;
        int west = index.column(unit.x - reach);
        int east = index.column(unit.x + reach);
        for (int row = index.row(unit.y - reach); row <= index.row(unit.y + reach); row++) {
            int end = index.end(row, east);
            for (int i = index.begin(row, west); i < end; i++) {
                Unit other = index.unit(i);
                if (other != unit && other.flies() == unit.flies()) {
                    push(unit, other, radius + radiusOf(other), slot);
                }
            }
        }
    }

    private void push(Unit unit, Unit other, double room, int slot) {
        double dx = unit.x - other.x;
        double dy = unit.y - other.y;
        double squared = dx * dx + dy * dy;
        if (squared >= room * room) {
            return;
        }
        double distance = Math.sqrt(squared);
        double share = STIFFNESS * (room - distance) * weight(other) / (weight(unit) + weight(other));
        if (distance > 0.01) {
            pushX[slot] += dx / distance * share;
            pushY[slot] += dy / distance * share;
        } else {
            // Two in the very same place part along a line that only their ids decide.
            int direction = Math.min(unit.id.value(), other.id.value()) * 98
                    + (unit.id.value() < other.id.value() ? 0 : Rules.FULL_TURN / 2);
            pushX[slot] += Angles.dx(direction) * share;
            pushY[slot] += Angles.dy(direction) * share;
        }
    }

    private static double radiusOf(Unit unit) {
        double radius = unit.rules.radius();
        return unit.moving() && unit.blockedChecks > SQUEEZE_AFTER ? radius / 2 : radius;
    }

    /// How hard it is to push somebody aside.
    private static double weight(Unit unit) {
        if (unit.moving()) {
            return 2;
        }
        return unit.activity == Activity.IDLE ? 1 : 8;
    }
}

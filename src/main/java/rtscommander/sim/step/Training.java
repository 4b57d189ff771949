package rtscommander.sim.step;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rtscommander.sim.Cell;
import rtscommander.sim.Event;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.state.Angles;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.Unit;

/// Every building works on the first of its queue and lets the finished unit out.
public final class Training implements Rule {
    @Override
    public void apply(Battlefield field) {
        for (Building building : field.buildings) {
            if (!building.queue.isEmpty() && PowerGrid.workGoesOn(field, building.owner)) {
                int needed = Rules.of(building.queue.getFirst()).buildTicks();
                building.trainedTicks = Math.min(needed, building.trainedTicks + 1);
                if (building.trainedTicks == needed) {
                    exit(field, building).ifPresent(door -> leave(field, building, door));
                }
            }
        }
    }

    private static void leave(Battlefield field, Building building, Cell door) {
        UnitKind kind = building.queue.removeFirst();
        building.trainedTicks = 0;
        Point at = door.centre();
        Unit unit = field.addUnit(building.owner, kind, at, Angles.of(at.x() - building.x(), at.y() - building.y()));
        unit.orders = firstOrders(unit, building.rally);
        field.player(building.owner).unitsTrained++;
        field.events.add(new Event.Trained(building.owner, unit.id, kind, at));
    }

    /// Harvesters go to work by themselves; others gather at the rally point.
    private static List<UnitOrder> firstOrders(Unit unit, @Nullable Point rally) {
        if (unit.kind == UnitKind.HARVESTER) {
            return List.of(new UnitOrder.Harvest(rally == null ? unit.at() : rally));
        }
        return rally == null ? List.of() : List.of(new UnitOrder.Move(rally));
    }

    /// The free tile around the building nearest to its rally point, or to its south side. Empty while all are built
    /// on:
    /// the unit waits inside.
    private static Optional<Cell> exit(Battlefield field, Building building) {
        Point rally = building.rally;
        Point towards = rally != null ? rally : new Point(building.x(), building.y() + 3.0 * Rules.TILE);
        Cell best = null;
        for (int y = building.at.y() - 1; y <= building.at.y() + building.rules.height(); y++) {
            for (int x = building.at.x() - 1; x <= building.at.x() + building.rules.width(); x++) {
                Cell cell = new Cell(x, y);
                if (field.ground.isFree(x, y)
                        && (best == null
                                || cell.centre().squaredDistanceTo(towards)
                                        < best.centre().squaredDistanceTo(towards))) {
                    best = cell;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}

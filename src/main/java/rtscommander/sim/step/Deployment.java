package rtscommander.sim.step;

import java.util.List;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.state.Angles;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.Unit;

/// What stands on the map when a match begins.
@FunctionalInterface
public interface Deployment {
    void deploy(Battlefield field);

    /// The usual beginning: a headquarters on each start; harvesters, already at work, and infantry in front of it.
    record Skirmish() implements Deployment {
        @Override
        public void deploy(Battlefield field) {
            Point middle = new Point(field.map.width() * Rules.TILE / 2.0, field.map.height() * Rules.TILE / 2.0);
            for (int player = 0; player < field.map.players(); player++) {
                Cell start = field.map.starts().get(player);
                Building headquarters = field.addBuilding(player, BuildingKind.HQ, start, true);
                int ahead = Angles.of(middle.x() - headquarters.x(), middle.y() - headquarters.y());
                int count = Rules.START_HARVESTERS + Rules.START_INFANTRY;
                for (int i = 0; i < count; i++) {
                    UnitKind kind = i < Rules.START_HARVESTERS ? UnitKind.HARVESTER : UnitKind.INFANTRY;
                    // A fan of places, open towards the middle of the map.
                    int direction = ahead + (2 * i - (count - 1)) * 12;
                    Point at = headquarters
                            .at()
                            .plus(Angles.dx(direction) * 3 * Rules.TILE, Angles.dy(direction) * 3 * Rules.TILE);
                    Unit unit = field.addUnit(player, kind, at, ahead);
                    if (kind == UnitKind.HARVESTER) {
                        unit.orders = List.of(new UnitOrder.Harvest(at));
                    }
                }
            }
        }
    }
}

package rtscommander.sim.step;

import java.util.List;
import java.util.Optional;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.Unit;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.UnitView;

/// Makes the immutable pictures of entities that views are composed of, and keeps each until it is no longer true: who
/// compares two views may compare pictures by identity.
public final class Portraits {
    private Portraits() {}

    /// As its owner sees it.
    public static UnitView ofOwn(Unit unit) {
        UnitView last = unit.ownView;
        if (last == null || last.cargo() != unit.cargo || !last.orders().equals(unit.orders) || changed(unit, last)) {
            last = picture(unit, unit.cargo, unit.orders);
            unit.ownView = last;
        }
        return last;
    }

    /// As an enemy sees it.
    public static UnitView ofForeign(Unit unit) {
        UnitView last = unit.foreignView;
        if (last == null || changed(unit, last)) {
            last = picture(unit, 0, List.of());
            unit.foreignView = last;
        }
        return last;
    }

    /// As its owner sees it.
    public static BuildingView ofOwn(Building building) {
        BuildingView last = building.ownView;
        if (last == null
                || changed(building, last)
                || last.repairing() != building.repairing
                || last.trainedPercent() != building.trainedPercent()
                || !last.queue().equals(building.queue)
                || !last.rally().equals(Optional.ofNullable(building.rally))) {
            last = new BuildingView(
                    building.id,
                    building.kind,
                    building.owner,
                    building.at,
                    building.aim,
                    building.health,
                    building.builtPercent(),
                    false,
                    building.repairing,
                    building.queue,
                    building.trainedPercent(),
                    Optional.ofNullable(building.rally));
            building.ownView = last;
        }
        return last;
    }

    /// As an enemy sees it.
    public static BuildingView ofForeign(Building building) {
        BuildingView last = building.foreignView;
        if (last == null || changed(building, last)) {
            last = new BuildingView(
                    building.id,
                    building.kind,
                    building.owner,
                    building.at,
                    building.aim,
                    building.health,
                    building.builtPercent(),
                    false,
                    false,
                    List.of(),
                    0,
                    Optional.empty());
            building.foreignView = last;
        }
        return last;
    }

    private static UnitView picture(Unit unit, int cargo, List<UnitOrder> orders) {
        return new UnitView(
                unit.id,
                unit.kind,
                unit.owner,
                unit.at(),
                unit.facing,
                unit.aim,
                unit.health,
                unit.activity,
                cargo,
                orders);
    }

    private static boolean changed(Unit unit, UnitView last) {
        return last.at().x() != unit.x
                || last.at().y() != unit.y
                || last.facing() != unit.facing
                || last.aim() != unit.aim
                || last.health() != unit.health
                || last.activity() != unit.activity;
    }

    private static boolean changed(Building building, BuildingView last) {
        return last.health() != building.health
                || last.aim() != building.aim
                || last.builtPercent() != building.builtPercent();
    }
}

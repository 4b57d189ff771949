package rtscommander.sim.view;

import java.util.List;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;

/// A unit as one player sees it. Immutable; the same object from tick to tick while nothing about it changes.
///
/// @param facing 256ths of a circle, clockwise from east
/// @param aim direction of the gun, which turns by itself on tanks
/// @param cargo credits carried; 0 for what is not a harvester, and for enemies
/// @param orders what it will do, first things first; empty for idle units and for enemies
public record UnitView(
        EntityId id,
        UnitKind kind,
        int owner,
        Point at,
        int facing,
        int aim,
        int health,
        Activity activity,
        int cargo,
        List<UnitOrder> orders) {
    public UnitView {
        orders = List.copyOf(orders);
    }

    /// What it can be seen doing.
    public enum Activity {
        IDLE,
        MOVING,
        FIGHTING,
        GATHERING,
        UNLOADING
    }
}

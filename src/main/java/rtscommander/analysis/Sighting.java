package rtscommander.analysis;

import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.view.UnitView;

/// A unit as it was when seen last. Immutable.
///
/// @param tick when that was
public record Sighting(EntityId id, UnitKind kind, Point at, int health, int tick) {
    static Sighting of(UnitView unit, int tick) {
        return new Sighting(unit.id(), unit.kind(), unit.at(), unit.health(), tick);
    }

    boolean fights() {
        return Rules.of(kind).isCombatant();
    }

    /// What it is worth in a fight: its price, by the health that is left; 0 when it cannot fight.
    int worth() {
        return fights() ? Rules.costOf(kind) * health / Rules.of(kind).health() : 0;
    }
}

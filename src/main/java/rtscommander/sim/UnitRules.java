package rtscommander.sim;

import java.util.Optional;

/// The figures of one kind of unit.
///
/// @param speed world units a tick
/// @param turnRate 256ths of a circle a tick
/// @param sight tiles
/// @param radius world units: the circle that a unit fills
/// @param weapon absent for harvesters
public record UnitRules(
        UnitKind kind,
        int cost,
        BuildingKind madeAt,
        int buildTicks,
        int health,
        Armour armour,
        double speed,
        int turnRate,
        int sight,
        double radius,
        boolean flies,
        Optional<Weapon> weapon) {

    /// Everything that can fight.
    public boolean isCombatant() {
        return weapon.isPresent();
    }
}

package rtscommander.sim;

/// How something fires.
///
/// @param range world units from centre to centre (to the nearest edge of a building)
/// @param damage points of health taken from armour that it hits at 100 %
/// @param cooldownTicks from one shot to the next
/// @param shellSpeed world units a tick; 0 means that the target is hit at once and cannot be missed
/// @param splashRadius world units around the impact in which everything hostile suffers, less with distance; 0 for
/// none
/// @param hitsAir whether helicopters can be aimed at
/// @param firesOnTheMove whether it fires while its bearer drives
public record Weapon(
        WeaponClass weaponClass,
        double range,
        int damage,
        int cooldownTicks,
        double shellSpeed,
        double splashRadius,
        boolean hitsAir,
        boolean firesOnTheMove) {}

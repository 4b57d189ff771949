package rtscommander.sim;

/// What is hit. [Rules] has the damage of each [WeaponClass] against each.
public enum Armour {
    FLESH,
    LIGHT,
    HEAVY,
    AIR,
    CONCRETE
}

package rtscommander.sim;

import java.util.Locale;

/// What hits. [Rules] has the damage of each class against each [Armour].
public enum WeaponClass {
    /// Infantry: bullets, at once.
    RIFLE,
    /// Tanks: a shell in a flat arc.
    CANNON,
    /// Artillery: a slow shell that bursts.
    HOWITZER,
    /// Helicopters.
    ROCKET,
    /// Defense turrets.
    AUTOCANNON,
    /// The superweapon.
    NUKE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /// The name on the wire.
    public String code() {
        return code;
    }
}

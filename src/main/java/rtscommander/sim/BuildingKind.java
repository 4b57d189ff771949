package rtscommander.sim;

import java.util.Locale;

/// The six kinds of building. Their figures are in [Rules].
public enum BuildingKind implements Kind {
    HQ,
    POWER_PLANT,
    BARRACKS,
    WAR_FACTORY,
    REFINERY,
    DEFENSE_TURRET;

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}

package rtscommander.sim;

import java.util.Locale;

/// The five kinds of unit. Their figures are in [Rules].
public enum UnitKind implements Kind {
    INFANTRY,
    TANK,
    ARTILLERY,
    HELICOPTER,
    HARVESTER;

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}

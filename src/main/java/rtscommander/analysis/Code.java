package rtscommander.analysis;

import java.util.List;
import java.util.Locale;

/// Everything that a report can say. The page's language tables have a sentence for each, under `report.` and the code;
/// `docs/analysis.md` has the list.
public enum Code {
    // The state of things.
    /// No enemy is known.
    SUMMARY_ALONE("own_units", "income"),
    SUMMARY("own_units", "enemy_units", "income"),

    // Advice, by urgency.
    NUKE_INCOMING,
    HEADQUARTERS_LOST,
    /// Enemy units in sight near the base.
    BASE_THREATENED("enemies"),
    /// Shots at the base from somewhere out of sight.
    BASE_UNDER_FIRE,
    LOW_POWER("produced", "used"),
    POWER_SOON_SHORT("produced", "used"),
    NO_HARVESTERS,
    IDLE_HARVESTERS("count"),
    NO_ARMY,
    AIR_THREAT("helicopters"),
    STAY_HOME("own", "enemy"),
    HEAVY_LOSSES("units"),
    NUKE_READY,
    NUKE_READY_NO_TARGET,
    BUILD_POWER_PLANT,
    BUILD_REFINERY,
    BUILD_BARRACKS,
    BUILD_WAR_FACTORY,
    FEW_HARVESTERS("harvesters", "wanted"),
    STRONG_MOMENT("own", "enemy"),
    HUNT_ARTILLERY("artillery"),
    COUNTER_TANKS("tanks"),
    COUNTER_INFANTRY("infantry"),
    DAMAGED_BUILDING("health"),
    IDLE_WAR_FACTORY("credits"),
    IDLE_BARRACKS("credits"),
    NO_TURRETS,
    ENEMY_BASE_UNKNOWN,
    UNSPENT_CREDITS("credits"),
    EXPAND("ore"),
    UNSEEN_QUARTER("percent"),
    ENEMY_NUKE_POSSIBLE,
    KEEP_GOING,

    // One line of coaching.
    COACH_ECONOMY,
    COACH_SPEND,
    COACH_SCOUT,
    COACH_MIX,
    COACH_PRESS,
    COACH_REBUILD,
    COACH_STEADY;

    /// An immutable list, which its type does not tell.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> parameters;

    private final String code = name().toLowerCase(Locale.ROOT);

    Code(String... parameters) {
        this.parameters = List.of(parameters);
    }

    /// The name on the wire.
    public String code() {
        return code;
    }

    /// The names of its figures.
    public List<String> parameters() {
        return parameters;
    }
}

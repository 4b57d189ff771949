package rtscommander.nl;

/// What an order does. Named in plans by the lower-case name.
public enum Verb {
    MOVE,
    ATTACK,
    DEFEND,
    PATROL,
    SCOUT,
    HARVEST,
    RETREAT,
    STOP,
    HOLD,
    TRAIN,
    BUILD,
    REPAIR,
    SELL,
    CANCEL,
    RALLY,
    SELECT,
    ASSIGN,
    NUKE,
    REPORT;

    /// Whether it sends units, as opposed to an order to the base or to the page.
    boolean commandsUnits() {
        return switch (this) {
            case MOVE, ATTACK, DEFEND, PATROL, SCOUT, HARVEST, RETREAT, STOP, HOLD -> true;
            case TRAIN, BUILD, REPAIR, SELL, CANCEL, RALLY, SELECT, ASSIGN, NUKE, REPORT -> false;
        };
    }
}

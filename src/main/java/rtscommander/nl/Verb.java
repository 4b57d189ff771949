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
    REPORT
}

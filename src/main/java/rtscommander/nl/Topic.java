package rtscommander.nl;

/// What a report is about.
public enum Topic {
    STATE,
    ARMY,
    ECONOMY,
    ENEMY,
    POWER
}

package rtscommander.sim.view;

/// How much a player knows of a tile.
public enum FogLevel {
    /// Never seen.
    HIDDEN,
    /// Seen before: terrain and buildings are remembered, units are not.
    EXPLORED,
    /// In sight now.
    VISIBLE
}

package rtscommander.sim;

/// What an entity is: a kind of unit or a kind of building.
public sealed interface Kind permits UnitKind, BuildingKind {
    /// The name on the wire, in order plans and in language tables: `power_plant`.
    String code();
}

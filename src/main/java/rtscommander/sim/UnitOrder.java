package rtscommander.sim;

/// What a unit is told to do. Plain values; a unit holds a list of them and obeys the first.
public sealed interface UnitOrder {
    /// Go there and do not stop to fight; what can fire while driving does.
    record Move(Point to) implements UnitOrder {}

    /// Destroy this enemy, following it while it is seen.
    record Attack(EntityId target) implements UnitOrder {}

    /// Go there and fight whatever is met on the way.
    record AttackMove(Point to) implements UnitOrder {}

    /// Stay near a place, fight what comes near, and return.
    record GuardPlace(Point place) implements UnitOrder {}

    /// Stay near one's own unit or building, fight what comes near it, and return.
    record GuardEntity(EntityId entity) implements UnitOrder {}

    /// Attack-move between the place where the order began and `to`, until told otherwise.
    record Patrol(Point to) implements UnitOrder {}

    /// Stand still; fire at what comes within range, never follow.
    record Hold() implements UnitOrder {}

    /// Forget all orders. The unit stands idle and looks after itself.
    record Stop() implements UnitOrder {}

    /// Leave the spot in different directions, by about three tiles.
    record Scatter() implements UnitOrder {}

    /// Mine the ore or gems nearest to `near` and carry them home, for ever. Harvesters only.
    record Harvest(Point near) implements UnitOrder {}
}

package rtscommander.sim;

/// What a step made happen, in the order it happened.
///
/// A player learns of an event through [rtscommander.sim.view.PlayerView] only: it is his, or he sees the place.
public sealed interface Event {
    /// A command did not happen. For the player who gave it.
    record Refused(Command command, Rejection why) implements Event {}

    /// A weapon was fired; the round lands after `flightTicks` (0: at once).
    record Fired(EntityId shooter, WeaponClass weapon, Point from, Point to, int flightTicks) implements Event {}

    /// A round landed. `radius` in world units, 0 where only the target is hit.
    record Impact(WeaponClass weapon, Point at, double radius) implements Event {}

    /// One of `player`'s entities was hit; told once in [Rules#ATTACK_ALARM_TICKS] for each neighbourhood.
    record UnderAttack(int player, EntityId victim, Kind kind, Point at) implements Event {}

    /// An entity was destroyed. `by` is the player who did it.
    record Destroyed(EntityId id, Kind kind, int owner, int by, Point at) implements Event {}

    record Trained(int player, EntityId unit, UnitKind kind, Point at) implements Event {}

    record ConstructionStarted(int player, EntityId building, BuildingKind kind, Point at) implements Event {}

    record Built(int player, EntityId building, BuildingKind kind, Point at) implements Event {}

    record Sold(int player, EntityId building, BuildingKind kind, int refund, Point at) implements Event {}

    /// A harvester brought its cargo home.
    record Delivered(int player, EntityId harvester, int credits, Point at) implements Event {}

    /// Power fell short, or suffices again.
    record PowerChanged(int player, boolean low) implements Event {}

    record NukeReady(int player) implements Event {}

    /// Every player hears of it, and where it comes down.
    record NukeLaunched(int player, Point at, int flightTicks) implements Event {}

    record Eliminated(int player) implements Event {}

    record Ended(Outcome outcome) implements Event {}
}

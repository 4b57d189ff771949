package rtscommander.sim;

import java.util.List;

/// What a player asks for. Plain values: the world decides whether it happens.
///
/// Mouse, sentence, computer opponent and replay all enter as commands; there is no other door.
public sealed interface Command {
    /// Who asks: 0 is the first player.
    int player();

    /// Gives one order to many units. `queued` puts it behind their present orders instead of replacing them.
    record Order(int player, List<EntityId> units, UnitOrder order, boolean queued) implements Command {
        public Order {
            units = List.copyOf(units);
        }
    }

    /// Trains units, paid at once. `at` names the buildings to choose from, none meaning any; each unit goes to the
    /// shortest queue.
    record Train(int player, UnitKind kind, int count, List<EntityId> at) implements Command {
        public Train {
            at = List.copyOf(at);
        }
    }

    /// Takes back up to `count` units of a kind, the last queued first. The price comes back in full.
    record CancelTraining(int player, UnitKind kind, int count) implements Command {}

    /// Puts up a building whose north-west tile is `at`, paid at once.
    record Place(int player, BuildingKind kind, Cell at) implements Command {}

    /// Takes back a building that is not finished. The price comes back in full.
    record CancelConstruction(int player, EntityId site) implements Command {}

    /// Starts or stops the repair of a building, paid as it goes.
    record Repair(int player, EntityId building, boolean on) implements Command {}

    /// Gives up a building for part of its price.
    record Sell(int player, EntityId building) implements Command {}

    /// Sets where the new units of a building gather.
    record Rally(int player, EntityId building, Point to) implements Command {}

    /// Launches the charged nuke.
    record LaunchNuke(int player, Point at) implements Command {}
}

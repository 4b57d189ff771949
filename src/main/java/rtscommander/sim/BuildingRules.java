package rtscommander.sim;

import java.util.List;
import java.util.Optional;

/// The figures of one kind of building.
///
/// @param power what it adds to the grid, or takes from it when negative
/// @param width tiles
/// @param height tiles
/// @param sight tiles
/// @param prerequisites what must stand, finished, before it can be placed
/// @param weapon present for the defense turret
public record BuildingRules(
        BuildingKind kind,
        int cost,
        int buildTicks,
        int health,
        int power,
        int width,
        int height,
        int sight,
        List<BuildingKind> prerequisites,
        Optional<Weapon> weapon) {
    public BuildingRules {
        prerequisites = List.copyOf(prerequisites);
    }
}

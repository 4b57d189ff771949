package rtscommander.sim.step;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rtscommander.sim.Rules;
import rtscommander.sim.Weapon;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.Entity;
import rtscommander.sim.state.Unit;
import rtscommander.sim.state.UnitIndex;

/// Chooses what to shoot at: the nearest enemy in sight, but what can shoot back before what cannot. Stateless.
final class Targets {
    /// World units that an unarmed unit seems farther away than an armed one.
    private static final double UNARMED_UNIT = 100;
    /// The same for buildings without a gun.
    private static final double UNARMED_BUILDING = 250;

    private Targets() {}

    /// Whether that weapon can harm that entity at all.
    static boolean canHarm(Weapon weapon, Entity target) {
        return (weapon.hitsAir() || !target.flies()) && Rules.damagePercent(weapon.weaponClass(), target.armour()) > 0;
    }

    /// The best enemy that `hunter` can harm and sees, whose edge is within `radius` world units of it.
    static Optional<Entity> best(Battlefield field, Entity hunter, double radius) {
        Weapon weapon = hunter.weapon().orElse(null);
        if (weapon == null) {
            return Optional.empty();
        }
        Entity best = bestUnit(field, hunter, weapon, radius);
        double bestScore = best == null ? Double.MAX_VALUE : score(best, best.distanceFrom(hunter.x(), hunter.y()));
        for (int i = 0; i < field.buildings.size(); i++) {
            Building building = field.buildings.get(i);
            if (building.owner != hunter.owner && building.alive()) {
                double distance = building.distanceFrom(hunter.x(), hunter.y());
                if (distance <= radius
                        && score(building, distance) < bestScore
                        && canHarm(weapon, building)
                        && field.sees(hunter.owner, building)) {
                    best = building;
                    bestScore = score(building, distance);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Entity bestUnit(Battlefield field, Entity hunter, Weapon weapon, double radius) {
        UnitIndex index = field.index;
        Entity best = null;
        double bestScore = Double.MAX_VALUE;
        int west = index.column(hunter.x() - radius);
        int east = index.column(hunter.x() + radius);
        for (int row = index.row(hunter.y() - radius); row <= index.row(hunter.y() + radius); row++) {
            int end = index.end(row, east);
            for (int i = index.begin(row, west); i < end; i++) {
                Unit unit = index.unit(i);
                if (unit.owner != hunter.owner && unit.alive()) {
                    double distance = unit.distanceFrom(hunter.x(), hunter.y());
                    if (distance <= radius
                            && score(unit, distance) < bestScore
                            && canHarm(weapon, unit)
                            && field.sees(hunter.owner, unit)) {
                        best = unit;
                        bestScore = score(unit, distance);
                    }
                }
            }
        }
        return best;
    }

    /// Lower is better.
    private static double score(Entity target, double distance) {
        if (target.weapon().isPresent()) {
            return distance;
        }
        return distance + (target instanceof Unit ? UNARMED_UNIT : UNARMED_BUILDING);
    }
}

package rtscommander.sim.step;

import org.jspecify.annotations.Nullable;
import rtscommander.sim.Event;
import rtscommander.sim.Point;
import rtscommander.sim.UnitKind;
import rtscommander.sim.Weapon;
import rtscommander.sim.state.Angles;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.Entity;
import rtscommander.sim.state.Shell;
import rtscommander.sim.state.Unit;

/// Every gun turns to its target and fires when it is loaded, laid and within range: at the prey of its bearer if that
/// is in reach, else at the best enemy that is.
public final class Gunnery implements Rule {
    /// How fast guns turn, in 256ths of a circle a tick.
    private static final int GUN_TURN_RATE = 12;
    /// A gun is laid when it points this close to its target.
    private static final int LAID = 6;
    /// Ticks between two looks for something to shoot at.
    private static final int LOOK_EVERY = 4;

    @Override
    public void apply(Battlefield field) {
        for (int i = 0; i < field.units.size(); i++) {
            Unit unit = field.units.get(i);
            Weapon weapon = unit.rules.weapon().orElse(null);
            if (weapon != null) {
                serve(field, unit, weapon, unit.prey, unit.facing);
                turnBody(unit);
            }
        }
        for (int i = 0; i < field.buildings.size(); i++) {
            Building building = field.buildings.get(i);
            Weapon weapon = building.rules.weapon().orElse(null);
            if (weapon != null
                    && building.finished
                    && !field.player(building.owner).lowPower()) {
                serve(field, building, weapon, null, building.aim);
            }
        }
    }

    static boolean canHarm(Unit unit, Entity target) {
        return unit.rules
                .weapon()
                .filter(weapon -> Targets.canHarm(weapon, target))
                .isPresent();
    }

    private static void serve(Battlefield field, Entity gunner, Weapon weapon, @Nullable Entity prey, int atRest) {
        gunner.cooldown = Math.max(0, gunner.cooldown - 1);
        boolean driving = gunner instanceof Unit unit && unit.moving();
        gunner.target = driving && !weapon.firesOnTheMove() ? null : chooseTarget(field, gunner, weapon, prey);
        Entity target = gunner.target;
        if (target == null) {
            gunner.aim = Angles.turn(gunner.aim, atRest, GUN_TURN_RATE);
            return;
        }
        int bearing = Angles.of(target.x() - gunner.x(), target.y() - gunner.y());
        gunner.aim = Angles.turn(gunner.aim, bearing, GUN_TURN_RATE);
        if (gunner.cooldown == 0 && Angles.between(gunner.aim, bearing) <= LAID) {
            fire(field, gunner, weapon, target);
        }
    }

    private static @Nullable Entity chooseTarget(
            Battlefield field, Entity gunner, Weapon weapon, @Nullable Entity prey) {
        if (prey != null && inReach(field, gunner, weapon, prey)) {
            return prey;
        }
        Entity present = gunner.target;
        if (present != null && inReach(field, gunner, weapon, present)) {
            return present;
        }
        return (field.tick + gunner.id.value()) % LOOK_EVERY == 0
                ? Targets.best(field, gunner, weapon.range()).orElse(null)
                : null;
    }

    private static boolean inReach(Battlefield field, Entity gunner, Weapon weapon, Entity target) {
        return target.alive()
                && target.distanceFrom(gunner.x(), gunner.y()) <= weapon.range()
                && field.sees(gunner.owner, target);
    }

    private static void fire(Battlefield field, Entity gunner, Weapon weapon, Entity target) {
        gunner.cooldown = weapon.cooldownTicks();
        Point from = gunner.at();
        Point to = target.at();
        int flightTicks = weapon.shellSpeed() == 0 ? 0 : (int) Math.ceil(from.distanceTo(to) / weapon.shellSpeed());
        field.events.add(new Event.Fired(gunner.id, weapon.weaponClass(), from, to, flightTicks));
        Entity homesOn = weapon.splashRadius() > 0 ? null : target;
        field.shells.add(new Shell(weapon, gunner.owner, gunner, homesOn, to, flightTicks));
    }

    /// Only tanks have a turret of their own: the others face what they shoot at, once they stand.
    private static void turnBody(Unit unit) {
        if (unit.target != null && !unit.moving() && unit.kind != UnitKind.TANK) {
            unit.facing = unit.aim;
        }
    }
}

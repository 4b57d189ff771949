package rtscommander.sim.step;

import org.jspecify.annotations.Nullable;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.Weapon;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.Entity;
import rtscommander.sim.state.Unit;
import rtscommander.sim.view.UnitView.Activity;

/// How a unit goes after an enemy: one that it was told to attack, or one that it chose itself. Stateless.
final class Chase {
    /// Ticks between two looks around. Units look in turns, so that the work is spread.
    private static final int LOOK_EVERY = 8;
    /// A unit turns on whoever hit it so recently, in ticks.
    private static final int GRUDGE_TICKS = 60;
    /// Units come this much closer than their range, so that the prey does not slip out of it at once.
    private static final double CLOSER = 6;
    /// A chaser plans its way anew when the prey has gone this far, in world units.
    private static final double REPLAN_DISTANCE = Rules.TILE;
    /// And not more often than this, in ticks.
    private static final int REPLAN_TICKS = 10;

    private Chase() {}

    /// Fights whatever comes within `leash` of `home`. False when there is nobody to fight.
    static boolean fightNear(Battlefield field, Unit unit, Point home, double leash) {
        Weapon weapon = unit.rules.weapon().orElse(null);
        if (weapon == null) {
            return false;
        }
        if (!isFairGame(field, unit, unit.prey, home, leash, weapon)) {
            unit.prey = null;
        }
        boolean looksNow = (field.tick + unit.id.value()) % LOOK_EVERY == 0;
        if (unit.prey == null || (looksNow && unit.prey.weapon().isEmpty())) {
            Entity found = choose(field, unit, home, leash, weapon, looksNow);
            if (found != null) {
                unit.prey = found;
            }
        }
        Entity prey = unit.prey;
        if (prey == null) {
            return false;
        }
        pursue(field, unit, prey, weapon);
        return true;
    }

    /// Closes in on the prey until it is within range, and then stands to shoot.
    static void pursue(Battlefield field, Unit unit, Entity prey, Weapon weapon) {
        unit.activity = Activity.FIGHTING;
        unit.preySeenAt = prey.at();
        if (prey.distanceFrom(unit.x, unit.y) <= weapon.range() - CLOSER) {
            unit.halt();
            return;
        }
        Point goal = unit.goal;
        boolean preyMoved = goal == null || goal.distanceTo(prey.at()) > reachOf(prey) + REPLAN_DISTANCE;
        if (preyMoved && field.tick - unit.routeAskedAt >= REPLAN_TICKS) {
            Legs.go(field, unit, prey.at());
        }
    }

    private static @Nullable Entity choose(
            Battlefield field, Unit unit, Point home, double leash, Weapon weapon, boolean looksNow) {
        Entity attacker = unit.attacker;
        if (unit.prey == null
                && field.tick - unit.attackedAtTick <= GRUDGE_TICKS
                && isFairGame(field, unit, attacker, home, leash, weapon)) {
            return attacker;
        }
        if (!looksNow) {
            return null;
        }
        double eyesight = unit.rules.sight() * (double) Rules.TILE;
        return Targets.best(field, unit, Math.max(weapon.range(), eyesight))
                .filter(enemy -> isFairGame(field, unit, enemy, home, leash, weapon))
                .orElse(null);
    }

    private static boolean isFairGame(
            Battlefield field, Unit unit, @Nullable Entity enemy, Point home, double leash, Weapon weapon) {
        return enemy != null
                && enemy.alive()
                && enemy.owner != unit.owner
                && Targets.canHarm(weapon, enemy)
                && field.sees(unit.owner, enemy)
                && enemy.distanceFrom(home.x(), home.y()) <= leash + weapon.range();
    }

    /// Half the size of a building: its middle cannot be reached.
    private static double reachOf(Entity prey) {
        return prey instanceof Building building
                ? Math.max(building.rules.width(), building.rules.height()) * Rules.TILE / 2.0
                : 0;
    }
}

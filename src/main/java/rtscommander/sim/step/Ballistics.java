package rtscommander.sim.step;

import java.util.Iterator;
import rtscommander.sim.Event;
import rtscommander.sim.Point;
import rtscommander.sim.Weapon;
import rtscommander.sim.WeaponClass;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.Entity;
import rtscommander.sim.state.Shell;
import rtscommander.sim.state.Unit;

/// Lets rounds fly and land.
public final class Ballistics implements Rule {
    /// Share of the damage that is left at the edge of a burst.
    private static final double LEFT_AT_EDGE = 0.25;

    @Override
    public void apply(Battlefield field) {
        for (Iterator<Shell> shells = field.shells.iterator(); shells.hasNext(); ) {
            Shell shell = shells.next();
            shell.ticksLeft--;
            if (shell.ticksLeft <= 0) {
                shells.remove();
                land(field, shell);
            }
        }
    }

    private static void land(Battlefield field, Shell shell) {
        Weapon weapon = shell.weapon;
        Entity target = shell.target;
        if (weapon.splashRadius() > 0) {
            field.events.add(new Event.Impact(weapon.weaponClass(), shell.to, weapon.splashRadius()));
            burst(field, shell);
        } else if (target != null && target.alive()) {
            field.events.add(new Event.Impact(weapon.weaponClass(), target.at(), 0));
            Damage.inflict(field, shell, target, 1);
        }
    }

    private static void burst(Battlefield field, Shell shell) {
        Point centre = shell.to;
        double radius = shell.weapon.splashRadius();
        for (int i = 0; i < field.units.size(); i++) {
            Unit unit = field.units.get(i);
            hit(field, shell, unit, unit.distanceFrom(centre.x(), centre.y()), radius);
        }
        for (int i = 0; i < field.buildings.size(); i++) {
            Building building = field.buildings.get(i);
            hit(field, shell, building, building.distanceFrom(centre.x(), centre.y()), radius);
        }
    }

    private static void hit(Battlefield field, Shell shell, Entity entity, double distance, double radius) {
        // Gunners know where their own stand; the nuke spares nobody.
        boolean spared = entity.owner == shell.owner && shell.weapon.weaponClass() != WeaponClass.NUKE;
        if (distance <= radius && !spared && entity.alive() && Targets.canHarm(shell.weapon, entity)) {
            Damage.inflict(field, shell, entity, 1 - (1 - LEFT_AT_EDGE) * distance / radius);
        }
    }
}

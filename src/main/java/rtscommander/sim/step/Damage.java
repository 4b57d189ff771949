package rtscommander.sim.step;

import rtscommander.sim.Event;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Entity;
import rtscommander.sim.state.PlayerState;
import rtscommander.sim.state.Shell;

/// What a round does to what it hits. Stateless.
final class Damage {
    /// Attacks within this distance of each other, in world units, are one alarm.
    private static final double NEIGHBOURHOOD = 10.0 * Rules.TILE;

    private Damage() {}

    /// Takes health away: the weapon's damage, by the share that the armour lets through, by `share` of the burst.
    static void inflict(Battlefield field, Shell shell, Entity victim, double share) {
        int percent = Rules.damagePercent(shell.weapon.weaponClass(), victim.armour());
        victim.health -= Math.max(1, (int) (shell.weapon.damage() * percent * share / 100));
        victim.hitBy = shell.owner;
        victim.attackedAtTick = field.tick;
        if (shell.shooter != null) {
            victim.attacker = shell.shooter;
        }
        if (shell.owner != victim.owner) {
            alarm(field, victim);
        }
    }

    private static void alarm(Battlefield field, Entity victim) {
        PlayerState owner = field.player(victim.owner);
        Point at = victim.at();
        owner.alarms.removeIf(alarm -> field.tick - alarm.tick() >= Rules.ATTACK_ALARM_TICKS);
        if (owner.alarms.stream().noneMatch(alarm -> alarm.at().distanceTo(at) <= NEIGHBOURHOOD)) {
            owner.alarms.add(new PlayerState.Alarm(at, field.tick));
            field.events.add(new Event.UnderAttack(victim.owner, victim.id, victim.kind(), at));
        }
    }
}

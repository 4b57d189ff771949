package rtscommander.sim.step;

import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.Weapon;
import rtscommander.sim.state.Angles;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Entity;
import rtscommander.sim.state.Unit;
import rtscommander.sim.view.UnitView.Activity;

/// What each unit does about its order in this tick, or about the enemy when it has none.
///
/// An order is only ever ended here by being done, never replaced: what a player ordered stands until he says
/// otherwise.
/// Orders without an end (patrol, guard, hold, harvest) give way to one queued behind them.
public final class Conduct implements Rule {
    /// A guard that far from its place walks back, in world units.
    private static final double GUARD_SLACK = 1.5 * Rules.TILE;
    /// A guard keeps that close to what it guards.
    private static final double ESCORT_DISTANCE = 2.5 * Rules.TILE;
    /// How far units scatter.
    private static final double SCATTER_DISTANCE = 3.0 * Rules.TILE;
    /// Consecutive ids scatter in directions far apart: the golden angle, in 256ths of a circle.
    private static final int GOLDEN_ANGLE = 98;

    private final Harvesting harvesting = new Harvesting();

    @Override
    public void apply(Battlefield field) {
        for (int i = 0; i < field.units.size(); i++) {
            act(field, field.units.get(i));
        }
    }

    private void act(Battlefield field, Unit unit) {
        UnitOrder order = unit.order();
        if (order != null && !unit.orderBegun) {
            unit.orderBegun = true;
            unit.orderFrom = unit.at();
        }
        unit.activity = Activity.IDLE;
        switch (order) {
            case null -> standIdle(field, unit);
            case UnitOrder.Move(Point to) -> move(field, unit, to);
            case UnitOrder.AttackMove(Point to) -> attackMove(field, unit, to);
            case UnitOrder.Patrol patrol -> patrol(field, unit, patrol);
            case UnitOrder.Attack(EntityId target) -> attack(field, unit, target);
            case UnitOrder.GuardPlace(Point place) -> guard(field, unit, place, GUARD_SLACK);
            case UnitOrder.GuardEntity(EntityId entity) -> escort(field, unit, entity);
            case UnitOrder.Hold hold -> hold(unit);
            case UnitOrder.Stop stop -> unit.orderDone();
            case UnitOrder.Scatter scatter -> scatter(field, unit);
            case UnitOrder.Harvest harvest -> harvesting.work(field, unit, harvest);
        }
        if (unit.moving() && unit.activity == Activity.IDLE) {
            unit.activity = Activity.MOVING;
        }
    }

    private static void standIdle(Battlefield field, Unit unit) {
        if (Chase.fightNear(field, unit, unit.post, Rules.LEASH)) {
            unit.strayed = true;
        } else if (unit.strayed) {
            Legs.go(field, unit, unit.post);
            if (Legs.isNear(unit, unit.post, unit.rules.radius())) {
                unit.strayed = false;
                unit.halt();
            }
        } else if (!unit.moving()) {
            // Whoever is pushed aside by others stays where he ends up.
            unit.post = unit.at();
        } else {
            unit.halt();
        }
    }

    private static void move(Battlefield field, Unit unit, Point to) {
        if (arrived(field, unit, to)) {
            unit.orderDone();
        }
    }

    private static void attackMove(Battlefield field, Unit unit, Point to) {
        if (!Chase.fightNear(field, unit, unit.at(), Rules.LEASH) && arrived(field, unit, to)) {
            unit.orderDone();
        }
    }

    private static void patrol(Battlefield field, Unit unit, UnitOrder.Patrol patrol) {
        if (Chase.fightNear(field, unit, unit.at(), Rules.LEASH)) {
            return;
        }
        Point end = unit.homeward ? unit.orderFrom : patrol.to();
        if (arrived(field, unit, end)) {
            unit.halt();
            unit.homeward = !unit.homeward;
            if (unit.orders.size() > 1) {
                unit.orderDone();
            }
        }
    }

    private static void attack(Battlefield field, Unit unit, EntityId id) {
        Weapon weapon = unit.rules.weapon().orElse(null);
        Entity target = field.find(id).orElse(null);
        if (weapon == null || target == null || !target.alive()) {
            unit.orderDone();
            return;
        }
        Point lastSeen = unit.preySeenAt;
        if (field.sees(unit.owner, target)) {
            unit.prey = target;
            Chase.pursue(field, unit, target, weapon);
        } else if (lastSeen == null || arrived(field, unit, lastSeen)) {
            // Buildings do not run away: one out of sight is still gone for.
            if (lastSeen == null && target instanceof rtscommander.sim.state.Building) {
                unit.preySeenAt = target.at();
            } else {
                unit.orderDone();
            }
        }
    }

    private static void guard(Battlefield field, Unit unit, Point place, double slack) {
        if (unit.orders.size() > 1) {
            unit.orderDone();
        } else if (!Chase.fightNear(field, unit, place, Rules.LEASH)) {
            if (!Legs.isNear(unit, place, slack)) {
                Legs.go(field, unit, place);
            } else if (unit.moving() && Legs.isNear(unit, place, unit.rules.radius())) {
                unit.halt();
            }
        }
    }

    private static void escort(Battlefield field, Unit unit, EntityId id) {
        Entity ward = field.find(id).orElse(null);
        if (ward == null || !ward.alive() || unit.orders.size() > 1) {
            unit.orderDone();
            return;
        }
        // The ward's enemy is the guard's enemy.
        if (ward.attackedAtTick > unit.attackedAtTick) {
            unit.attacker = ward.attacker;
            unit.attackedAtTick = ward.attackedAtTick;
        }
        if (!Chase.fightNear(field, unit, ward.at(), Rules.LEASH)) {
            if (ward.distanceFrom(unit.x, unit.y) > ESCORT_DISTANCE) {
                if (!unit.moving() || field.tick % Rules.TICKS_PER_SECOND == 0) {
                    Legs.go(field, unit, ward.at());
                }
            } else {
                unit.halt();
            }
        }
    }

    private static void hold(Unit unit) {
        unit.halt();
        if (unit.orders.size() > 1) {
            unit.orderDone();
        }
    }

    private static void scatter(Battlefield field, Unit unit) {
        int direction = unit.id.value() * GOLDEN_ANGLE;
        Point to =
                unit.orderFrom.plus(Angles.dx(direction) * SCATTER_DISTANCE, Angles.dy(direction) * SCATTER_DISTANCE);
        if (!field.map.contains(to) || arrived(field, unit, to)) {
            unit.orderDone();
        }
    }

    /// Goes there. True once the unit stands there, or as near as it gets.
    static boolean arrived(Battlefield field, Unit unit, Point to) {
        if (Legs.isNear(unit, to, 1)) {
            return true;
        }
        if (!unit.moving() && to.equals(unit.gaveUpAt)) {
            unit.gaveUpAt = null;
            return true;
        }
        Legs.go(field, unit, to);
        return false;
    }
}

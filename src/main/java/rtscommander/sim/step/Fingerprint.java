package rtscommander.sim.step;

import org.jspecify.annotations.Nullable;
import rtscommander.sim.Digest;
import rtscommander.sim.Outcome;
import rtscommander.sim.Point;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.Entity;
import rtscommander.sim.state.PlayerState;
import rtscommander.sim.state.Shell;
import rtscommander.sim.state.Unit;

/// Hands everything that there is on a battlefield to a digest, each value with its name. Stateless.
public final class Fingerprint {
    private Fingerprint() {}

    public static void take(Battlefield field, Digest digest) {
        digest.add("tick", field.tick);
        digest.add("outcome", outcome(field.outcome));
        digest.add("ore", field.ore.contentHash());
        field.players.forEach(player -> player(player, digest));
        field.units.forEach(unit -> unit(unit, digest));
        field.buildings.forEach(building -> building(building, digest));
        field.shells.forEach(shell -> shell(shell, digest));
    }

    private static void player(PlayerState player, Digest digest) {
        digest.add("player", player.number);
        digest.add("credits", player.credits);
        digest.add("eliminated", player.eliminated ? 1 : 0);
        digest.add("power", player.powerProduced * 65_536L + player.powerUsed);
        digest.add("nukeTicksLeft", player.nukeTicksLeft);
        digest.add("knowledge", player.knowledge.contentHash());
        digest.add("rememberedBuildings", player.knowledge.buildings.size());
        digest.add("creditsHarvested", player.creditsHarvested);
    }

    private static void unit(Unit unit, Digest digest) {
        entity(unit, digest);
        digest.add("kind", unit.kind.name().hashCode());
        digest.add("x", Double.doubleToLongBits(unit.x));
        digest.add("y", Double.doubleToLongBits(unit.y));
        digest.add("facing", unit.facing);
        digest.add("orders", unit.orders.size());
        unit.orders.forEach(order -> order(order, digest));
        point("goal", unit.goal, digest);
        digest.add("waypoint", unit.nextWaypoint);
        digest.add("blockedChecks", unit.blockedChecks);
        digest.add("prey", unit.prey == null ? -1 : unit.prey.id.value());
        digest.add("cargo", unit.cargo);
        digest.add("minedTile", unit.minedTile);
        digest.add("workTicks", unit.workTicks);
        digest.add("activity", unit.activity.name().hashCode());
    }

    private static void building(Building building, Digest digest) {
        entity(building, digest);
        digest.add("kind", building.kind.name().hashCode());
        digest.add("at", building.at.y() * 65_536L + building.at.x());
        digest.add("builtTicks", building.builtTicks);
        digest.add("finished", building.finished ? 1 : 0);
        digest.add("repairing", building.repairing ? 1 : 0);
        digest.add("queue", building.queue.size());
        building.queue.forEach(kind -> digest.add("queued", kind.name().hashCode()));
        digest.add("trainedTicks", building.trainedTicks);
        point("rally", building.rally, digest);
    }

    private static void entity(Entity entity, Digest digest) {
        digest.add("entity", entity.id.value());
        digest.add("owner", entity.owner);
        digest.add("health", entity.health);
        digest.add("aim", entity.aim);
        digest.add("cooldown", entity.cooldown);
        digest.add("target", entity.target == null ? -1 : entity.target.id.value());
    }

    private static void shell(Shell shell, Digest digest) {
        digest.add("shell", shell.weapon.weaponClass().name().hashCode());
        digest.add("shellOwner", shell.owner);
        digest.add("shellTarget", shell.target == null ? -1 : shell.target.id.value());
        point("shellTo", shell.to, digest);
        digest.add("shellTicksLeft", shell.ticksLeft);
    }

    private static void order(UnitOrder order, Digest digest) {
        switch (order) {
            case UnitOrder.Move(Point to) -> point("move", to, digest);
            case UnitOrder.AttackMove(Point to) -> point("attackMove", to, digest);
            case UnitOrder.Patrol(Point to) -> point("patrol", to, digest);
            case UnitOrder.GuardPlace(Point place) -> point("guardPlace", place, digest);
            case UnitOrder.Harvest(Point near) -> point("harvest", near, digest);
            case UnitOrder.Attack attack -> digest.add("attack", attack.target().value());
            case UnitOrder.GuardEntity guard ->
                digest.add("guardEntity", guard.entity().value());
            case UnitOrder.Hold hold -> digest.add("hold", 1);
            case UnitOrder.Stop stop -> digest.add("stop", 2);
            case UnitOrder.Scatter scatter -> digest.add("scatter", 3);
        }
    }

    private static void point(String what, @Nullable Point point, Digest digest) {
        digest.add(what, point == null ? -1 : Double.doubleToLongBits(point.x()));
        digest.add(what, point == null ? -1 : Double.doubleToLongBits(point.y()));
    }

    private static int outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Running running -> 0;
            case Outcome.Drawn drawn -> 1;
            case Outcome.Won won -> 2 + won.player();
        };
    }
}

package rtscommander.sim.step;

import java.util.ArrayList;
import java.util.List;
import rtscommander.sim.Event;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.Entity;
import rtscommander.sim.state.PlayerState;
import rtscommander.sim.state.Unit;

/// Takes out of the world whatever has no health left, and keeps the tally.
public final class Casualties implements Rule {
    @Override
    public void apply(Battlefield field) {
        List<Entity> dead = new ArrayList<>();
        for (Unit unit : field.units) {
            if (unit.health <= 0) {
                dead.add(unit);
            }
        }
        for (Building building : field.buildings) {
            if (building.health <= 0) {
                dead.add(building);
            }
        }
        for (Entity entity : dead) {
            bury(field, entity);
        }
    }

    private static void bury(Battlefield field, Entity entity) {
        field.remove(entity);
        field.events.add(new Event.Destroyed(entity.id, entity.kind(), entity.owner, entity.hitBy, entity.at()));
        PlayerState owner = field.player(entity.owner);
        boolean byEnemy = entity.hitBy >= 0 && entity.hitBy != entity.owner;
        switch (entity) {
            case Unit unit -> {
                owner.unitsLost++;
                if (byEnemy) {
                    field.player(entity.hitBy).unitsDestroyed++;
                }
            }
            case Building building -> {
                owner.buildingsLost++;
                if (byEnemy) {
                    field.player(entity.hitBy).buildingsDestroyed++;
                }
            }
        }
    }
}

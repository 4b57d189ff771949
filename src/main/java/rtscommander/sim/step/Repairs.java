package rtscommander.sim.step;

import rtscommander.sim.Rules;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.PlayerState;

/// Buildings under repair gain health and cost credits once a second, until they are whole or the money is gone.
public final class Repairs implements Rule {
    @Override
    public void apply(Battlefield field) {
        if (field.tick % Rules.TICKS_PER_SECOND != 0) {
            return;
        }
        for (Building building : field.buildings) {
            if (building.repairing) {
                repair(field.player(building.owner), building);
            }
        }
    }

    private static void repair(PlayerState owner, Building building) {
        int gain = Math.min(
                building.maxHealth() - building.health, building.maxHealth() * Rules.REPAIR_PERCENT_A_SECOND / 100);
        // The headquarters has no price of its own, so its repair is reckoned by its health.
        int worth = building.rules.cost() > 0 ? building.rules.cost() : building.maxHealth();
        int price = Math.max(1, worth * Rules.REPAIR_PERCENT * gain / (100 * building.maxHealth()));
        if (gain <= 0 || owner.credits < price) {
            building.repairing = false;
            return;
        }
        owner.credits -= price;
        building.health += gain;
        building.repairing = building.health < building.maxHealth();
    }
}

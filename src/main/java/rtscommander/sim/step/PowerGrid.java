package rtscommander.sim.step;

import rtscommander.sim.Event;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.PlayerState;

/// Adds up what finished buildings give to the grid and take from it.
public final class PowerGrid implements Rule {
    @Override
    public void apply(Battlefield field) {
        for (PlayerState player : field.players) {
            boolean wasLow = player.lowPower();
            player.powerProduced = 0;
            player.powerUsed = 0;
            for (Building building : field.buildings) {
                if (building.owner == player.number && building.finished) {
                    player.powerProduced += Math.max(0, building.rules.power());
                    player.powerUsed += Math.max(0, -building.rules.power());
                }
            }
            if (player.lowPower() != wasLow) {
                field.events.add(new Event.PowerChanged(player.number, player.lowPower()));
            }
        }
    }

    /// Whether work goes on in this tick: always, or every second tick while power is short.
    static boolean workGoesOn(Battlefield field, int player) {
        return !field.player(player).lowPower() || field.tick % rtscommander.sim.Rules.LOW_POWER_SLOWDOWN == 0;
    }
}

package rtscommander.sim.step;

import rtscommander.sim.BuildingKind;
import rtscommander.sim.Event;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.PlayerState;

/// The headquarters builds: one site at a time, in the order in which they were placed.
public final class Construction implements Rule {
    @Override
    public void apply(Battlefield field) {
        for (PlayerState player : field.players) {
            if (field.has(player.number, BuildingKind.HQ) && PowerGrid.workGoesOn(field, player.number)) {
                field.buildings.stream()
                        .filter(building -> building.owner == player.number && !building.finished)
                        .findFirst()
                        .ifPresent(site -> work(field, site));
            }
        }
    }

    private static void work(Battlefield field, Building site) {
        site.health += site.healthGained(site.builtTicks, site.builtTicks + 1);
        site.builtTicks++;
        if (site.builtTicks >= site.rules.buildTicks()) {
            site.finished = true;
            field.events.add(new Event.Built(site.owner, site.id, site.kind, site.at()));
        }
    }
}

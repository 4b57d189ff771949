package rtscommander.sim.step;

import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.Knowledge;
import rtscommander.sim.state.PlayerState;
import rtscommander.sim.state.Unit;
import rtscommander.sim.view.BuildingView;

/// Opens everybody's eyes: lifts the fog around what has moved, and renews what is remembered of enemy buildings.
public final class Sight implements Rule {
    @Override
    public void apply(Battlefield field) {
        field.index.rebuild(field.units);
        for (int i = 0; i < field.units.size(); i++) {
            follow(field, field.units.get(i));
        }
        for (Building building : field.buildings) {
            if (!building.watching) {
                building.watching = true;
                field.player(building.owner)
                        .knowledge
                        .look(building.middleColumn(), building.middleRow(), building.rules.sight());
            }
        }
        for (PlayerState player : field.players) {
            remember(field, player);
        }
    }

    private static void follow(Battlefield field, Unit unit) {
        int column = field.index.column(unit.x);
        int row = field.index.row(unit.y);
        if (column == unit.eyeColumn && row == unit.eyeRow) {
            return;
        }
        Knowledge knowledge = field.player(unit.owner).knowledge;
        // First the new circle, then the old one away, so that tiles in both do not flicker.
        knowledge.look(column, row, unit.rules.sight());
        if (unit.eyeColumn >= 0) {
            knowledge.lookAway(unit.eyeColumn, unit.eyeRow, unit.rules.sight());
        }
        unit.eyeColumn = column;
        unit.eyeRow = row;
    }

    private static void remember(Battlefield field, PlayerState player) {
        Knowledge knowledge = player.knowledge;
        for (Building building : field.buildings) {
            if (building.owner != player.number) {
                BuildingView memory = knowledge.buildings.get(building.id);
                if (knowledge.sees(building)) {
                    knowledge.buildings.put(building.id, Portraits.ofForeign(building));
                } else if (memory != null && !memory.remembered()) {
                    knowledge.buildings.put(building.id, memory.asMemory());
                }
            }
        }
        knowledge
                .buildings
                .values()
                .removeIf(memory -> field.find(memory.id()).isEmpty() && seesPlaceOf(knowledge, memory));
        // What fell unseen is still remembered, from now on as a memory.
        knowledge.buildings.replaceAll(
                (id, memory) -> memory.remembered() || field.find(id).isPresent() ? memory : memory.asMemory());
    }

    private static boolean seesPlaceOf(Knowledge knowledge, BuildingView memory) {
        for (int y = 0; y < memory.height(); y++) {
            for (int x = 0; x < memory.width(); x++) {
                if (knowledge.sees(memory.at().x() + x, memory.at().y() + y)) {
                    return true;
                }
            }
        }
        return false;
    }
}

package rtscommander.ai;

import java.util.ArrayList;
import java.util.List;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.view.UnitView;

/// The commands of one tick, and the credits that are left after them. Made anew each tick.
final class Orders {
    private final int player;
    private final List<Command> commands = new ArrayList<>();
    private int credits;

    Orders(Survey survey) {
        player = survey.view().player();
        credits = survey.view().status().credits();
    }

    int credits() {
        return credits;
    }

    /// One order for all of them; nothing for none.
    void give(List<UnitView> units, UnitOrder order) {
        if (!units.isEmpty()) {
            List<EntityId> ids = units.stream().map(UnitView::id).toList();
            commands.add(new Command.Order(player, ids, order, false));
        }
    }

    void train(UnitKind kind, EntityId at) {
        commands.add(new Command.Train(player, kind, 1, List.of(at)));
        credits -= Rules.costOf(kind);
    }

    void place(BuildingKind kind, Cell at) {
        commands.add(new Command.Place(player, kind, at));
        credits -= Rules.costOf(kind);
    }

    void rally(EntityId building, Point to) {
        commands.add(new Command.Rally(player, building, to));
    }

    void repair(EntityId building) {
        commands.add(new Command.Repair(player, building, true));
    }

    void sell(EntityId building) {
        commands.add(new Command.Sell(player, building));
    }

    void launchNuke(Point at) {
        commands.add(new Command.LaunchNuke(player, at));
    }

    List<Command> commands() {
        return List.copyOf(commands);
    }
}

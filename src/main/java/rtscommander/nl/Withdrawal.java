package rtscommander.nl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rtscommander.nl.Mission.Stage;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;

/// Finds the commands that take an order back. Stateless.
final class Withdrawal {
    private Withdrawal() {}

    /// Units halt, what is in training or under construction is paid back, repairs end. Empty when nothing can be taken
    /// back any more.
    static Optional<List<Command>> of(Mission mission, int player) {
        if (mission.stage == Stage.OVER && mission.units.isEmpty()) {
            return mission.order.verb() == Verb.REPAIR ? Optional.of(endRepairs(mission, player)) : Optional.empty();
        }
        if (mission.order.verb() == Verb.STOP && mission.stage == Stage.OVER) {
            return Optional.empty();
        }
        List<Command> commands = new ArrayList<>(halt(mission.units, player));
        if (mission.toTrain > 0 && mission.order.what().orElse(null) instanceof UnitKind kind) {
            commands.add(new Command.CancelTraining(player, kind, mission.toTrain));
        }
        mission.sites.forEach(site -> commands.add(new Command.CancelConstruction(player, site)));
        return Optional.of(commands);
    }

    /// Units stand still.
    static List<Command> halt(Set<EntityId> some, int player) {
        List<EntityId> units = some.stream().sorted().toList();
        return units.isEmpty() ? List.of() : List.of(new Command.Order(player, units, new UnitOrder.Stop(), false));
    }

    private static List<Command> endRepairs(Mission mission, int player) {
        List<Command> commands = new ArrayList<>();
        for (Command command : mission.commands()) {
            if (command instanceof Command.Repair repair) {
                commands.add(new Command.Repair(player, repair.building(), false));
            }
        }
        return commands;
    }
}

package rtscommander.sim.step;

import java.util.List;
import java.util.Optional;
import rtscommander.sim.Command;
import rtscommander.sim.Event;
import rtscommander.sim.Outcome;
import rtscommander.sim.Rejection;
import rtscommander.sim.state.Battlefield;

/// Judges each command, and does it or refuses it. The same check answers whoever only asks.
public final class Obedience {
    private final UnitOrders unitOrders = new UnitOrders();
    private final TrainingOffice training = new TrainingOffice();
    private final BuildingOffice building = new BuildingOffice();
    private final Estate estate = new Estate();
    private final NukeSilo nuke = new NukeSilo();

    /// Empty when the command may happen now.
    public Optional<Rejection> check(Battlefield field, Command command) {
        if (command.player() < 0 || command.player() >= field.players.size()) {
            throw new IllegalArgumentException("no player " + command.player());
        }
        if (!(field.outcome instanceof Outcome.Running) || field.player(command.player()).eliminated) {
            return Refusals.because(Rejection.Reason.MATCH_OVER);
        }
        return switch (command) {
            case Command.Order order -> unitOrders.check(field, order);
            case Command.Train train -> training.check(field, train);
            case Command.CancelTraining cancel -> training.check(field, cancel);
            case Command.Place place -> building.check(field, place);
            case Command.CancelConstruction cancel -> building.check(field, cancel);
            case Command.Repair repair -> estate.check(field, repair);
            case Command.Sell sell -> estate.check(field, sell);
            case Command.Rally rally -> estate.check(field, rally);
            case Command.LaunchNuke launch -> nuke.check(field, launch);
        };
    }

    public void obey(Battlefield field, List<Command> commands) {
        for (Command command : commands) {
            check(field, command)
                    .ifPresentOrElse(
                            why -> field.events.add(new Event.Refused(command, why)), () -> obey(field, command));
        }
    }

    private void obey(Battlefield field, Command command) {
        switch (command) {
            case Command.Order order -> unitOrders.obey(field, order);
            case Command.Train train -> training.obey(field, train);
            case Command.CancelTraining cancel -> training.obey(field, cancel);
            case Command.Place place -> building.obey(field, place);
            case Command.CancelConstruction cancel -> building.obey(field, cancel);
            case Command.Repair repair -> estate.obey(field, repair);
            case Command.Sell sell -> estate.obey(field, sell);
            case Command.Rally rally -> estate.obey(field, rally);
            case Command.LaunchNuke launch -> nuke.obey(field, launch);
        }
    }
}

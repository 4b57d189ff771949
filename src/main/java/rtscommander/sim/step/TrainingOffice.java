package rtscommander.sim.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Rejection;
import rtscommander.sim.Rejection.Reason;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;

/// Takes orders for units, and takes them back.
final class TrainingOffice {
    Optional<Rejection> check(Battlefield field, Command.Train command) {
        if (command.count() < 1 || command.count() > Rules.MAX_TRAIN_COUNT) {
            return Refusals.because(Reason.BAD_COUNT);
        }
        for (EntityId id : command.at()) {
            Optional<Rejection> objection = Refusals.ownBuilding(field, command.player(), id);
            if (objection.isPresent()) {
                return objection;
            }
            Building building = Refusals.building(field, id);
            if (building.kind != Rules.of(command.kind()).madeAt()) {
                return Refusals.because(Reason.MAKES_NO_UNITS);
            }
            if (!building.finished) {
                return Refusals.because(Reason.NOT_BUILT_YET);
            }
        }
        List<Building> makers = makers(field, command);
        if (makers.isEmpty()) {
            return Optional.of(new Rejection.MissingPrerequisite(
                    command.kind(), Rules.of(command.kind()).madeAt()));
        }
        int room = makers.stream()
                .mapToInt(maker -> Rules.QUEUE_LENGTH - maker.queue.size())
                .sum();
        if (room < command.count()) {
            return Refusals.because(Reason.QUEUE_FULL);
        }
        return Refusals.affordable(
                field,
                command.player(),
                command.count() * Rules.of(command.kind()).cost());
    }

    void obey(Battlefield field, Command.Train command) {
        List<Building> makers = makers(field, command);
        for (int i = 0; i < command.count(); i++) {
            Building shortest = makers.getFirst();
            for (Building maker : makers) {
                if (maker.queue.size() < shortest.queue.size()) {
                    shortest = maker;
                }
            }
            shortest.queue.add(command.kind());
            field.player(command.player()).credits -= Rules.of(command.kind()).cost();
        }
    }

    Optional<Rejection> check(Battlefield field, Command.CancelTraining command) {
        if (command.count() < 1) {
            return Refusals.because(Reason.BAD_COUNT);
        }
        return lastQueued(field, command.player(), command.kind()).isPresent()
                ? Optional.empty()
                : Refusals.because(Reason.NOTHING_TO_CANCEL);
    }

    void obey(Battlefield field, Command.CancelTraining command) {
        for (int i = 0; i < command.count(); i++) {
            Building building =
                    lastQueued(field, command.player(), command.kind()).orElse(null);
            if (building == null) {
                return;
            }
            int position = building.queue.lastIndexOf(command.kind());
            building.queue.remove(position);
            if (position == 0) {
                building.trainedTicks = 0;
            }
            field.player(command.player()).credits += Rules.of(command.kind()).cost();
        }
    }

    private static List<Building> makers(Battlefield field, Command.Train command) {
        List<Building> makers = new ArrayList<>();
        for (Building building : field.buildings) {
            if (building.owner == command.player()
                    && building.finished
                    && building.kind == Rules.of(command.kind()).madeAt()
                    && (command.at().isEmpty() || command.at().contains(building.id))) {
                makers.add(building);
            }
        }
        return makers;
    }

    /// The building in whose queue that kind stands farthest from its turn.
    private static Optional<Building> lastQueued(Battlefield field, int player, UnitKind kind) {
        Building last = null;
        int farthest = -1;
        for (Building building : field.buildings) {
            if (building.owner == player && building.queue.lastIndexOf(kind) > farthest) {
                farthest = building.queue.lastIndexOf(kind);
                last = building;
            }
        }
        return Optional.ofNullable(last);
    }
}

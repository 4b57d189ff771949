package rtscommander.sim.step;

import java.util.Optional;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Command;
import rtscommander.sim.Event;
import rtscommander.sim.Rejection;
import rtscommander.sim.Rejection.Reason;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;

/// Care of buildings that stand: repair, sale, and where their units gather.
final class Estate {
    Optional<Rejection> check(Battlefield field, Command.Repair command) {
        return Refusals.ownBuilding(field, command.player(), command.building()).or(() -> {
            Building building = Refusals.building(field, command.building());
            if (!building.finished) {
                return Refusals.because(Reason.NOT_BUILT_YET);
            }
            return command.on() && building.health >= building.maxHealth()
                    ? Refusals.because(Reason.NOT_DAMAGED)
                    : Optional.empty();
        });
    }

    void obey(Battlefield field, Command.Repair command) {
        Refusals.building(field, command.building()).repairing = command.on();
    }

    Optional<Rejection> check(Battlefield field, Command.Sell command) {
        return Refusals.ownBuilding(field, command.player(), command.building()).or(() -> {
            Building building = Refusals.building(field, command.building());
            if (building.kind == BuildingKind.HQ) {
                return Refusals.because(Reason.NOT_FOR_SALE);
            }
            return building.finished ? Optional.empty() : Refusals.because(Reason.NOT_BUILT_YET);
        });
    }

    /// Units still in training there are paid back in full, the building in part.
    void obey(Battlefield field, Command.Sell command) {
        Building building = Refusals.building(field, command.building());
        int refund = (int)
                ((long) building.rules.cost() * Rules.SELL_PERCENT * building.health / (100L * building.maxHealth()));
        for (UnitKind waiting : building.queue) {
            refund += Rules.of(waiting).cost();
        }
        field.player(command.player()).credits += refund;
        field.events.add(new Event.Sold(command.player(), building.id, building.kind, refund, building.at()));
        field.remove(building);
    }

    Optional<Rejection> check(Battlefield field, Command.Rally command) {
        return Refusals.ownBuilding(field, command.player(), command.building()).or(() -> {
            BuildingKind kind = Refusals.building(field, command.building()).kind;
            boolean makesUnits = java.util.Arrays.stream(UnitKind.values())
                    .anyMatch(unit -> Rules.of(unit).madeAt() == kind);
            if (!makesUnits) {
                return Refusals.because(Reason.MAKES_NO_UNITS);
            }
            return field.map.contains(command.to()) ? Optional.empty() : Refusals.because(Reason.OUTSIDE_THE_MAP);
        });
    }

    void obey(Battlefield field, Command.Rally command) {
        Refusals.building(field, command.building()).rally = command.to();
    }
}

package rtscommander.sim.step;

import java.util.Optional;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.BuildingRules;
import rtscommander.sim.Cell;
import rtscommander.sim.Command;
import rtscommander.sim.Event;
import rtscommander.sim.Point;
import rtscommander.sim.Rejection;
import rtscommander.sim.Rejection.Reason;
import rtscommander.sim.Rules;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.Unit;

/// Hands out sites for buildings, and takes them back.
///
/// One's own units may stand on the site: they walk off it.
final class BuildingOffice {
    Optional<Rejection> check(Battlefield field, Command.Place command) {
        BuildingRules rules = Rules.of(command.kind());
        if (command.kind() == BuildingKind.HQ) {
            return Refusals.because(Reason.NOT_FOR_SALE);
        }
        for (BuildingKind needed : rules.prerequisites()) {
            if (!field.has(command.player(), needed)) {
                return Optional.of(new Rejection.MissingPrerequisite(command.kind(), needed));
            }
        }
        Cell last = new Cell(command.at().x() + rules.width() - 1, command.at().y() + rules.height() - 1);
        if (!field.map.contains(command.at()) || !field.map.contains(last)) {
            return Refusals.because(Reason.OUTSIDE_THE_MAP);
        }
        if (!nearHeadquarters(field, command)) {
            return Refusals.because(Reason.TOO_FAR_FROM_HQ);
        }
        for (int y = command.at().y(); y <= last.y(); y++) {
            for (int x = command.at().x(); x <= last.x(); x++) {
                if (!field.player(command.player()).knowledge.hasSeen(x, y)) {
                    return Refusals.because(Reason.UNEXPLORED);
                }
                if (!field.ground.isFree(x, y) || field.ore.at(field.map.index(x, y)) > 0) {
                    return Refusals.because(Reason.GROUND_NOT_FREE);
                }
            }
        }
        return enemyStandsOn(field, command)
                ? Refusals.because(Reason.UNITS_IN_THE_WAY)
                : Refusals.affordable(field, command.player(), rules.cost());
    }

    void obey(Battlefield field, Command.Place command) {
        field.player(command.player()).credits -= Rules.of(command.kind()).cost();
        Building site = field.addBuilding(command.player(), command.kind(), command.at(), false);
        field.events.add(new Event.ConstructionStarted(command.player(), site.id, site.kind, site.at()));
    }

    Optional<Rejection> check(Battlefield field, Command.CancelConstruction command) {
        return Refusals.ownBuilding(field, command.player(), command.site())
                .or(() -> Refusals.building(field, command.site()).finished
                        ? Refusals.because(Reason.ALREADY_BUILT)
                        : Optional.empty());
    }

    void obey(Battlefield field, Command.CancelConstruction command) {
        Building site = Refusals.building(field, command.site());
        field.player(command.player()).credits += site.rules.cost();
        field.events.add(new Event.Sold(command.player(), site.id, site.kind, site.rules.cost(), site.at()));
        field.remove(site);
    }

    private static boolean nearHeadquarters(Battlefield field, Command.Place command) {
        BuildingRules rules = Rules.of(command.kind());
        Point middle = new Point(
                (command.at().x() + rules.width() / 2.0) * Rules.TILE,
                (command.at().y() + rules.height() / 2.0) * Rules.TILE);
        for (Building building : field.buildings) {
            if (building.owner == command.player()
                    && building.kind == BuildingKind.HQ
                    && building.at().distanceTo(middle) <= Rules.BUILD_RADIUS * Rules.TILE) {
                return true;
            }
        }
        return false;
    }

    private static boolean enemyStandsOn(Battlefield field, Command.Place command) {
        BuildingRules rules = Rules.of(command.kind());
        for (Unit unit : field.units) {
            Cell cell = Cell.of(unit.at());
            if (unit.owner != command.player()
                    && !unit.flies()
                    && cell.x() >= command.at().x()
                    && cell.x() < command.at().x() + rules.width()
                    && cell.y() >= command.at().y()
                    && cell.y() < command.at().y() + rules.height()) {
                return true;
            }
        }
        return false;
    }
}

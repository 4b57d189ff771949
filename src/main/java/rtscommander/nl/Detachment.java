package rtscommander.nl;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rtscommander.sim.EntityId;
import rtscommander.sim.view.UnitView;

/// Finds the units that an order is for because of what went before, rather than because of its words.
/// Stateless.
final class Detachment {
    private Detachment() {}

    /// Empty when the order's own words decide.
    static Optional<Set<EntityId>> of(Mission mission, Situation situation) {
        return mission.waitsForHealth() ? hurt(mission, situation) : companions(mission);
    }

    /// The units of the order before, when this one is for the same.
    ///
    /// "Send half my infantry to the ore, then come back" means one half, not whichever half is nearer then.
    /// An order that names nobody goes on with the units of the one before, if that one sent them somewhere.
    private static Optional<Set<EntityId>> companions(Mission mission) {
        Mission before = mission.before;
        if (before == null || !before.sentUnits() || !mission.order.verb().commandsUnits()) {
            return Optional.empty();
        }
        boolean same = mission.order.who().isPresent()
                ? mission.order.who().equals(before.order.who())
                : mission.gesture.selected().isEmpty() && goesOn(before.order.verb()) && goesOn(mission.order.verb());
        return same ? Optional.of(before.obeyed) : Optional.empty();
    }

    /// Whether an army does this, as opposed to a lone scout or to harvesters.
    private static boolean goesOn(Verb verb) {
        return verb.commandsUnits() && verb != Verb.SCOUT && verb != Verb.HARVEST;
    }

    /// Units of the order that are hurt and were not seen to; when it names none, whoever is hurt.
    private static Optional<Set<EntityId>> hurt(Mission mission, Situation situation) {
        if (!mission.order.verb().commandsUnits()) {
            return Optional.empty();
        }
        Watch watch = mission.when.orElseThrow();
        Set<EntityId> hurt = new HashSet<>();
        for (UnitView unit : candidates(mission, situation)) {
            if (!watch.isHurt(unit.kind(), unit.health())) {
                mission.seenTo.remove(unit.id());
            } else if (!mission.seenTo.contains(unit.id())) {
                hurt.add(unit.id());
            }
        }
        return Optional.of(hurt);
    }

    private static List<UnitView> candidates(Mission mission, Situation situation) {
        if (mission.order.who().isEmpty()) {
            return situation.units();
        }
        try {
            return Muster.candidates(mission.order, situation, mission.gesture);
        } catch (NotPossible e) {
            return List.of();
        }
    }
}

package rtscommander.nl;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rtscommander.sim.EntityId;

/// Ends orders at the event that they last until. Stateless.
final class Ending {
    private Ending() {}

    /// The units that leave an order now: all of them when its event happens, or only those that are hurt, as
    /// low health is judged unit by unit. Empty while it goes on as it is, and before it has begun.
    static Optional<Set<EntityId>> of(Mission mission, Situation situation) {
        if (mission.given == null || mission.until.isEmpty()) {
            return Optional.empty();
        }
        Watch until = mission.until.get();
        if (until.isForWhoeverIsHurt() && mission.order.verb().commandsUnits()) {
            Set<EntityId> hurt = situation.units().stream()
                    .filter(unit -> mission.units.contains(unit.id()) && until.isHurt(unit.kind(), unit.health()))
                    .map(unit -> unit.id())
                    .collect(Collectors.toSet());
            return hurt.isEmpty() ? Optional.empty() : Optional.of(hurt);
        }
        return until.happens(situation) ? Optional.of(Set.copyOf(mission.units)) : Optional.empty();
    }
}

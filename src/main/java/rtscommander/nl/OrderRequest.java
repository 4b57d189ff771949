package rtscommander.nl;

import java.util.Optional;
import java.util.Set;
import rtscommander.sim.EntityId;

/// One order to be resolved. Immutable.
///
/// @param only when present, the units that it is for, whatever the order says: those of the order that it
/// follows, or those that are hurt
/// @param spared units that obey the player's hand and are not to be taken from it
record OrderRequest(PlannedOrder order, Gesture gesture, Optional<Set<EntityId>> only, Set<EntityId> spared) {
    static OrderRequest of(PlannedOrder order, Gesture gesture) {
        return new OrderRequest(order, gesture, Optional.empty(), Set.of());
    }
}

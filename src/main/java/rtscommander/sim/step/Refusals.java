package rtscommander.sim.step;

import java.util.Optional;
import rtscommander.sim.EntityId;
import rtscommander.sim.Rejection;
import rtscommander.sim.Rejection.Reason;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.Entity;
import rtscommander.sim.state.Unit;

/// Questions that several commands ask before they may happen. Stateless.
final class Refusals {
    private Refusals() {}

    static Optional<Rejection> because(Reason reason) {
        return Optional.of(new Rejection.Because(reason));
    }

    /// Empty when that building stands and belongs to the player.
    static Optional<Rejection> ownBuilding(Battlefield field, int player, EntityId id) {
        Entity entity = field.find(id).orElse(null);
        return switch (entity) {
            case null -> because(Reason.NO_SUCH_BUILDING);
            case Unit unit -> because(Reason.NO_SUCH_BUILDING);
            case Building building when building.owner != player -> because(Reason.NOT_YOURS);
            case Building building -> Optional.empty();
        };
    }

    /// The building of that id, after [#ownBuilding] found no objection.
    static Building building(Battlefield field, EntityId id) {
        return (Building) field.find(id).orElseThrow(() -> new IllegalArgumentException("no building " + id.value()));
    }

    static Optional<Rejection> affordable(Battlefield field, int player, int price) {
        int credits = field.player(player).credits;
        return credits >= price ? Optional.empty() : Optional.of(new Rejection.NotEnoughCredits(price, credits));
    }
}

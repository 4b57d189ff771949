package rtscommander.nl;

import java.util.List;
import java.util.Optional;
import rtscommander.sim.EntityId;
import rtscommander.sim.Kind;
import rtscommander.sim.Point;
import rtscommander.sim.UnitKind;
import rtscommander.sim.view.UnitView;

/// What an order came to mean on the battlefield: who was chosen, of what how many, and where. Immutable.
///
/// @param units one's own that obey, with their kinds
/// @param what the kind that is trained, built or aimed at
/// @param count of `what`; of `assign`, the group
/// @param at where it happens or leads
public record Choice(List<Chosen> units, Optional<Kind> what, int count, Optional<Point> at) {
    static final Choice NOTHING = new Choice(List.of(), Optional.empty(), 0, Optional.empty());

    public Choice {
        units = List.copyOf(units);
    }

    static Choice of(List<UnitView> units) {
        return NOTHING.with(units);
    }

    Choice with(List<UnitView> chosen) {
        return new Choice(
                chosen.stream().map(unit -> new Chosen(unit.id(), unit.kind())).toList(), what, count, at);
    }

    Choice with(Kind kind, int number) {
        return new Choice(units, Optional.of(kind), number, at);
    }

    Choice at(Point place) {
        return new Choice(units, what, count, Optional.of(place));
    }

    List<EntityId> ids() {
        return units.stream().map(Chosen::id).toList();
    }

    /// A unit that obeys.
    public record Chosen(EntityId id, UnitKind kind) {}
}

package rtscommander.nl.phrase;

import java.util.List;
import java.util.Optional;
import rtscommander.nl.OrderPlan.Ask;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Who;

/// What a clause says. Immutable.
///
/// @param leads whoever obeys is the subject of the clause, and thereby of the clauses behind it
record Heard(List<PlannedOrder> orders, Optional<Ask> ask, boolean leads) {
    static Heard of(PlannedOrder order) {
        return new Heard(List.of(order), Optional.empty(), false);
    }

    static Heard of(List<PlannedOrder> orders) {
        return new Heard(orders, Optional.empty(), false);
    }

    static Heard asking(Ask ask) {
        return new Heard(List.of(), Optional.of(ask), false);
    }

    /// The order for each of those; nobody named leaves it to whom it concerns.
    static Optional<Heard> of(PlannedOrder order, Optional<List<Who>> whos, boolean leads) {
        return whos.map(those -> new Heard(
                those.isEmpty()
                        ? List.of(order)
                        : those.stream().map(order::with).toList(),
                Optional.empty(),
                leads));
    }
}

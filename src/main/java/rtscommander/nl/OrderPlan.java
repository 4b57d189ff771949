package rtscommander.nl;

import java.util.List;
import java.util.Optional;

/// What a sentence asks for, before anybody looks at the battlefield: the contract between translators, resolver, page,
/// evaluation sets and agents. Immutable.
///
/// @param orders in the order of the sentence; none when nothing in it can be ordered
/// @param ask what the sentence lacks and no default can supply
public record OrderPlan(List<PlannedOrder> orders, Optional<Ask> ask) {
    public static final OrderPlan NOTHING = new OrderPlan(List.of(), Optional.empty());

    public OrderPlan {
        orders = List.copyOf(orders);
    }

    public static OrderPlan of(PlannedOrder... orders) {
        return new OrderPlan(List.of(orders), Optional.empty());
    }

    public static OrderPlan asking(Ask ask) {
        return new OrderPlan(List.of(), Optional.of(ask));
    }

    /// What is missing in an order.
    public enum Ask {
        WHAT,
        WHERE,
        WHO
    }
}

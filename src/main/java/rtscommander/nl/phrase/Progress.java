package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rtscommander.nl.Condition;
import rtscommander.nl.OrderPlan.Ask;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Who;

/// How far a sentence has been understood, and what the clauses behind share with those before. Immutable.
///
/// @param when the condition that holds for what follows
/// @param every it holds every time
/// @param about what a pronoun means, from that condition
/// @param used the condition has an order
/// @param subject who obeyed last
/// @param leads that was the subject of its clause, before the verb
record Progress(
        List<PlannedOrder> orders,
        Optional<Ask> ask,
        Optional<Condition> when,
        boolean every,
        Optional<Thing> about,
        boolean used,
        List<Who> subject,
        boolean leads) {
    static final Progress NONE = new Progress(
            List.of(), Optional.empty(), Optional.empty(), false, Optional.empty(), true, List.of(), false);

    Progress waiting(Conditions.Found found, boolean everyTime) {
        return new Progress(
                orders, ask, Optional.of(found.condition()), everyTime, found.about(), false, subject, leads);
    }

    Progress withoutCondition() {
        return new Progress(orders, ask, Optional.empty(), false, Optional.empty(), true, subject, leads);
    }

    Progress replaced(List<PlannedOrder> changed) {
        return new Progress(changed, ask, when, every, about, used, subject, leads);
    }

    Progress with(Heard heard, List<PlannedOrder> more) {
        List<PlannedOrder> all = new ArrayList<>(orders);
        all.addAll(more);
        List<Who> named = more.stream().flatMap(order -> order.who().stream()).toList();
        return new Progress(
                all,
                heard.ask(),
                when,
                every,
                about,
                true,
                named.isEmpty() ? subject : named,
                named.isEmpty() ? leads : heard.leads());
    }

    Optional<PlannedOrder> last() {
        return orders.isEmpty() ? Optional.empty() : Optional.of(orders.get(orders.size() - 1));
    }
}

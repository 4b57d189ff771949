package rtscommander.nl;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Plans in a form in which those that mean the same are equal: every default that can be left out is said, or left
/// out, alike. Pure.
public final class NormalPlan {
    private NormalPlan() {}

    public static boolean same(OrderPlan one, OrderPlan other) {
        return of(one).equals(of(other));
    }

    public static OrderPlan of(OrderPlan plan) {
        return new OrderPlan(plan.orders().stream().map(NormalPlan::of).toList(), plan.ask());
    }

    private static PlannedOrder of(PlannedOrder order) {
        return new PlannedOrder(
                order.verb(),
                order.who().map(NormalPlan::of),
                order.what(),
                order.count(),
                order.to().flatMap(place -> of(place, order.verb())),
                order.then(),
                order.when(),
                order.until(),
                order.repeat(),
                order.about(),
                order.group());
    }

    private static Who of(Who who) {
        List<Who.Members> sorted = who.kinds().stream()
                .sorted(Comparator.comparing(PlanWords::name))
                .toList();
        return new Who(sorted, who.count(), who.area(), who.group(), who.state());
    }

    private static Optional<Place> of(Place place, Verb verb) {
        if (verb == Verb.RETREAT && place.equals(new Place.Named(Place.Reference.BASE))) {
            return Optional.empty();
        }
        return Optional.of(place instanceof Place.Of of && of.owner().isEmpty() ? of.with(defaultOwner(verb)) : place);
    }

    /// Whose entity is meant where a plan does not say it.
    static Place.Owner defaultOwner(Verb verb) {
        return switch (verb) {
            case ATTACK, SCOUT, NUKE -> Place.Owner.ENEMY;
            case MOVE,
                    DEFEND,
                    PATROL,
                    HARVEST,
                    RETREAT,
                    STOP,
                    HOLD,
                    TRAIN,
                    BUILD,
                    REPAIR,
                    SELL,
                    CANCEL,
                    RALLY,
                    SELECT,
                    ASSIGN,
                    REPORT -> Place.Owner.MINE;
        };
    }
}

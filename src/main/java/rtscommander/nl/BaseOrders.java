package rtscommander.nl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rtscommander.nl.Places.Known;
import rtscommander.nl.Refusal.Reason;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Kind;
import rtscommander.sim.Point;
import rtscommander.sim.Rejection;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.view.BuildingView;

/// Orders to the base: production, construction, buildings and the nuke. For one view; the orders of one tick
/// share its means.
///
/// Of several units or buildings at once, as many as can be paid are ordered, and the answer tells how many;
/// only when not even one can be had is the order refused.
final class BaseOrders {
    private final Situation situation;
    private final Means means;

    BaseOrders(Situation situation) {
        this.situation = situation;
        this.means = new Means(situation);
    }

    Resolution resolve(OrderRequest request) throws NotPossible {
        PlannedOrder order = request.order();
        return switch (order.verb()) {
            case TRAIN, BUILD ->
                switch (order.what().orElseThrow(() -> new NotPossible(Reason.INCOMPLETE))) {
                    case UnitKind kind -> train(kind, order.count());
                    case BuildingKind kind -> build(kind, request);
                };
            case REPAIR -> repair(request);
            case SELL -> sell(request);
            case CANCEL -> cancel(order);
            case RALLY -> rally(request);
            case NUKE -> nuke(request);
            case MOVE, ATTACK, DEFEND, PATROL, SCOUT, HARVEST, RETREAT, STOP, HOLD, SELECT, ASSIGN, REPORT ->
                throw new IllegalArgumentException(order.verb() + " is not for the base");
        };
    }

    private Resolution train(UnitKind kind, int wished) {
        // Where not even one is possible, the world is asked for one, and says why not.
        int count = Math.max(1, means.train(kind, wished));
        return new Resolution.Orders(
                Answer.Code.TRAINED,
                List.of(new Command.Train(situation.player(), kind, count, List.of())),
                Choice.NOTHING.with(kind, count));
    }

    private Resolution build(BuildingKind kind, OrderRequest request) throws NotPossible {
        Optional<BuildingKind> missing = means.missingFor(kind);
        if (missing.isPresent() && kind != BuildingKind.HQ) {
            return new Resolution.Refused(
                    new Refusal.ByTheWorld(new Rejection.MissingPrerequisite(kind, missing.get())),
                    Choice.NOTHING.with(kind, request.order().count()));
        }
        Point wish = request.order().to().isPresent()
                ? new Places(situation, request.gesture())
                        .find(request.order().to().get(), Verb.BUILD, situation.home())
                        .at()
                : situation.home();
        List<Command> commands = new ArrayList<>();
        Optional<Point> first = Optional.empty();
        // At least one is tried, so that the world says why not.
        while (commands.size() < request.order().count() && (commands.isEmpty() || means.affords(kind))) {
            Optional<Cell> site = means.build(kind, wish);
            if (site.isEmpty()) {
                break;
            }
            commands.add(new Command.Place(situation.player(), kind, site.get()));
            first = first.or(() -> site.map(at -> middle(kind, at)));
        }
        return new Resolution.Orders(
                Answer.Code.BUILT,
                commands,
                Choice.NOTHING
                        .with(kind, commands.size())
                        .at(first.orElseThrow(() -> new NotPossible(Reason.NO_PLACE_FOUND))));
    }

    private static Point middle(BuildingKind kind, Cell at) {
        return new Point(
                (at.x() + Rules.of(kind).width() / 2.0) * Rules.TILE,
                (at.y() + Rules.of(kind).height() / 2.0) * Rules.TILE);
    }

    /// The building that is named, the worst of its kind; all that are damaged when none or any is.
    private Resolution repair(OrderRequest request) throws NotPossible {
        List<BuildingView> damaged = situation.buildings().stream()
                .filter(building -> building.finished()
                        && building.health() < Rules.of(building.kind()).health())
                .toList();
        Optional<Place> to = request.order().to();
        boolean all = to.isEmpty() || isAnyBuilding(to.get());
        if (all && !damaged.isEmpty()) {
            return done(
                    damaged.stream()
                            .<Command>map(building -> new Command.Repair(situation.player(), building.id(), true))
                            .toList(),
                    Choice.NOTHING.at(damaged.getFirst().centre()));
        }
        Place place = to.orElse(Place.Of.target(new Place.Target.AnyBuilding()));
        Known building = building(
                place instanceof Place.Of of && of.near().isEmpty() ? of.with(Place.Pick.WEAKEST) : place, request);
        return done(
                List.of(new Command.Repair(situation.player(), building.id(), true)),
                Choice.NOTHING.with(building.kind(), 1).at(building.at()));
    }

    private static boolean isAnyBuilding(Place place) {
        return place instanceof Place.Of of
                && !(of.target() instanceof Place.Target.OfKind)
                && of.near().isEmpty();
    }

    private Resolution sell(OrderRequest request) throws NotPossible {
        Known building = building(request.order().to().orElseThrow(() -> new NotPossible(Reason.INCOMPLETE)), request);
        return done(
                List.of(new Command.Sell(situation.player(), building.id())),
                Choice.NOTHING.with(building.kind(), 1).at(building.at()));
    }

    /// One's own building that is named, the nearest to the pointer; for a mere place, the one that is
    /// nearest to it.
    private Known building(Place place, OrderRequest request) throws NotPossible {
        Places places = new Places(situation, request.gesture());
        Point pointer = request.gesture().pointer().orElse(situation.home());
        Places.Goal goal = places.find(place, request.order().verb(), pointer);
        Known known = goal.thing().isPresent()
                ? goal.thing().get()
                : places.find(
                                Place.Of.target(new Place.Target.AnyBuilding()),
                                request.order().verb(),
                                goal.at())
                        .thing()
                        .orElseThrow();
        if (!(known.kind() instanceof BuildingKind)) {
            throw new NotPossible(Reason.NO_SUCH_BUILDING);
        }
        return known;
    }

    /// Production or construction of a kind, so many or all of it; without a kind, all of everything.
    private Resolution cancel(PlannedOrder order) throws NotPossible {
        List<Command> commands = new ArrayList<>();
        int left = order.count() == 1 ? Integer.MAX_VALUE : order.count();
        int cancelled = 0;
        for (UnitKind kind : UnitKind.values()) {
            int queued = situation.queued(kind);
            if (queued > 0 && isMeant(order.what(), kind)) {
                commands.add(new Command.CancelTraining(situation.player(), kind, Math.min(queued, left)));
                cancelled += Math.min(queued, left);
            }
        }
        for (BuildingView building : situation.buildings().reversed()) {
            if (!building.finished() && isMeant(order.what(), building.kind()) && cancelled < left) {
                commands.add(new Command.CancelConstruction(situation.player(), building.id()));
                cancelled++;
            }
        }
        if (commands.isEmpty()) {
            throw new NotPossible(Reason.NOTHING_TO_CANCEL);
        }
        return done(commands, new Choice(List.of(), order.what(), cancelled, Optional.empty()));
    }

    private static boolean isMeant(Optional<Kind> what, Kind kind) {
        return what.isEmpty() || what.get() == kind;
    }

    /// Of the buildings of a kind, or of all that make units.
    private Resolution rally(OrderRequest request) throws NotPossible {
        Place to = request.order().to().orElseThrow(() -> new NotPossible(Reason.INCOMPLETE));
        Point at = new Places(situation, request.gesture())
                .find(to, Verb.RALLY, situation.home())
                .at();
        List<EntityId> makers = situation.buildings().stream()
                .filter(building ->
                        makesUnits(building.kind()) && isMeant(request.order().what(), building.kind()))
                .map(BuildingView::id)
                .toList();
        if (makers.isEmpty()) {
            throw new NotPossible(Reason.NO_SUCH_BUILDING);
        }
        return done(
                makers.stream()
                        .<Command>map(maker -> new Command.Rally(situation.player(), maker, at))
                        .toList(),
                new Choice(List.of(), request.order().what(), makers.size(), Optional.of(at)));
    }

    private static boolean makesUnits(BuildingKind kind) {
        return List.of(UnitKind.values()).stream()
                .anyMatch(unit -> Rules.of(unit).madeAt() == kind);
    }

    private Resolution nuke(OrderRequest request) throws NotPossible {
        Place to = request.order().to().orElse(new Place.Named(Place.Reference.ENEMY_BASE));
        Point at = new Places(situation, request.gesture())
                .find(to, Verb.NUKE, situation.home())
                .at();
        return done(List.of(new Command.LaunchNuke(situation.player(), at)), Choice.NOTHING.at(at));
    }

    private static Resolution done(List<Command> commands, Choice choice) {
        return new Resolution.Orders(Answer.Code.DONE, commands, choice);
    }
}

package rtscommander.nl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import rtscommander.nl.Places.Goal;
import rtscommander.nl.Refusal.Reason;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.view.Landmarks;
import rtscommander.sim.view.UnitView;

/// Turns orders into commands on the battlefield as one player sees it now: names become ids, places points.
/// For one tick, one player and one thread.
///
/// It only chooses; whether a command happens is the world's business. Of several that fit, the units nearest
/// to the goal go. What cannot be chosen is refused with a reason, and nothing is ever known here that the
/// player does not.
final class Resolver {
    private final Situation situation;
    private final BaseOrders base;

    Resolver(Situation situation) {
        this.situation = situation;
        this.base = new BaseOrders(situation);
    }

    Resolution resolve(OrderRequest request) {
        try {
            return switch (request.order().verb()) {
                case MOVE, ATTACK, DEFEND, PATROL, SCOUT, HARVEST, RETREAT, STOP, HOLD, SELECT, ASSIGN ->
                    units(request);
                case TRAIN, BUILD, REPAIR, SELL, CANCEL, RALLY, NUKE -> base.resolve(request);
                case REPORT -> new Resolution.Orders(Answer.Code.REPORTED, List.of(), Choice.NOTHING);
            };
        } catch (NotPossible e) {
            return Resolution.refused(e.reason());
        }
    }

    /// Whom the order is for, before they are counted.
    static List<UnitView> candidates(OrderRequest request, Situation situation) throws NotPossible {
        List<UnitView> candidates;
        if (request.only().isPresent()) {
            Set<EntityId> only = request.only().get();
            candidates = situation.units().stream()
                    .filter(unit -> only.contains(unit.id()))
                    .toList();
        } else {
            candidates = Muster.candidates(request.order(), situation, request.gesture());
        }
        return Muster.notEmpty(
                candidates.stream()
                        .filter(unit -> !request.spared().contains(unit.id()))
                        .toList(),
                Reason.NO_SUCH_UNITS);
    }

    private Resolution units(OrderRequest request) throws NotPossible {
        List<UnitView> candidates = candidates(request, situation);
        return switch (request.order().verb()) {
            case ATTACK -> new AttackOrders(situation).resolve(request, candidates);
            case MOVE -> go(request, candidates, place(request).orElseThrow(() -> new NotPossible(Reason.INCOMPLETE)));
            case PATROL ->
                go(request, candidates, place(request).orElseThrow(() -> new NotPossible(Reason.INCOMPLETE)));
            case DEFEND, RETREAT ->
                go(request, candidates, place(request).orElse(new Place.Named(Place.Reference.BASE)));
            case SCOUT -> scout(request, candidates);
            case HARVEST -> harvest(request, candidates);
            case STOP -> order(chosen(request, candidates), new UnitOrder.Stop());
            case HOLD -> order(chosen(request, candidates), new UnitOrder.Hold());
            case SELECT ->
                new Resolution.Orders(Answer.Code.SELECTED, List.of(), Choice.of(chosen(request, candidates)));
            case ASSIGN -> assign(request, chosen(request, candidates));
            case TRAIN, BUILD, REPAIR, SELL, CANCEL, RALLY, NUKE, REPORT ->
                throw new IllegalArgumentException(request.order().verb() + " is not for units");
        };
    }

    private Resolution go(OrderRequest request, List<UnitView> candidates, Place place) throws NotPossible {
        PlannedOrder order = request.order();
        Places places = new Places(situation, request.gesture());
        Point from = Situation.middle(candidates).orElseThrow();
        List<UnitView> units = count(
                request,
                candidates,
                place instanceof Place.Toward
                        ? from
                        : places.find(place, order.verb(), from).at());
        Goal goal = places.find(place, order.verb(), Situation.middle(units).orElseThrow());
        UnitOrder wish = switch (order.verb()) {
            case PATROL -> new UnitOrder.Patrol(goal.at());
            case DEFEND ->
                goal.thing()
                        .filter(thing -> place instanceof Place.Of of && !Places.isForeign(of, order.verb()))
                        .<UnitOrder>map(thing -> new UnitOrder.GuardEntity(thing.id()))
                        .orElse(new UnitOrder.GuardPlace(goal.at()));
            default -> new UnitOrder.Move(goal.at());
        };
        return order(units, wish, goal.at());
    }

    private Resolution scout(OrderRequest request, List<UnitView> candidates) throws NotPossible {
        Point from = Situation.middle(candidates).orElseThrow();
        Point goal = new Exploration(situation, new Places(situation, request.gesture()))
                .next(request.order().to(), from, Set.of())
                .orElseThrow(() -> new NotPossible(Reason.NO_PLACE_FOUND));
        return order(count(request, candidates, goal), new UnitOrder.Move(goal), goal);
    }

    private Resolution harvest(OrderRequest request, List<UnitView> candidates) throws NotPossible {
        Places places = new Places(situation, request.gesture());
        List<UnitView> harvesters = candidates.stream()
                .filter(unit -> unit.kind() == UnitKind.HARVESTER)
                .toList();
        List<UnitView> able = harvesters.isEmpty() ? candidates : harvesters;
        Point near = request.order().to().isPresent()
                ? places.find(request.order().to().get(), Verb.HARVEST, situation.home())
                        .at()
                : Landmarks.nearestOre(situation.view(), situation.home(), terrain -> true)
                        .orElseThrow(() -> new NotPossible(Reason.NO_ORE_KNOWN));
        return order(count(request, able, near), new UnitOrder.Harvest(near), near);
    }

    private static Resolution assign(OrderRequest request, List<UnitView> units) throws NotPossible {
        OptionalInt group = request.order().group();
        if (group.isEmpty()) {
            throw new NotPossible(Reason.INCOMPLETE);
        }
        Choice choice = Choice.of(units);
        return new Resolution.Orders(
                Answer.Code.ASSIGNED,
                List.of(),
                new Choice(choice.units(), Optional.empty(), group.getAsInt(), Optional.empty()));
    }

    private static Optional<Place> place(OrderRequest request) {
        return request.order().to();
    }

    private static List<UnitView> chosen(OrderRequest request, List<UnitView> candidates) {
        return count(request, candidates, Situation.middle(candidates).orElseThrow());
    }

    /// As many as the order says, those nearest to a place first; half is rounded up. In the order of their
    /// ids.
    static List<UnitView> count(OrderRequest request, List<UnitView> candidates, Point place) {
        Optional<Who.Count> count = request.only().isPresent()
                ? Optional.empty()
                : request.order().who().flatMap(Who::count);
        if (count.isEmpty()) {
            return candidates;
        }
        int number = switch (count.get()) {
            case Who.Count.Exactly(int exactly) -> exactly;
            case Who.Count.Half half -> (candidates.size() + 1) / 2;
        };
        List<UnitView> nearest = new ArrayList<>(candidates.stream()
                .sorted(Situation.nearestTo(place))
                .limit(number)
                .toList());
        nearest.sort((one, other) -> one.id().compareTo(other.id()));
        return nearest;
    }

    private Resolution order(List<UnitView> units, UnitOrder order) {
        return new Resolution.Orders(Answer.Code.ORDERED, commands(units, order), Choice.of(units));
    }

    private Resolution order(List<UnitView> units, UnitOrder order, Point at) {
        return new Resolution.Orders(
                Answer.Code.ORDERED, commands(units, order), Choice.of(units).at(at));
    }

    private List<Command> commands(List<UnitView> units, UnitOrder order) {
        return List.of(new Command.Order(
                situation.player(), units.stream().map(UnitView::id).toList(), order, false));
    }
}

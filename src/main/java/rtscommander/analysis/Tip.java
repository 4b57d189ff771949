package rtscommander.analysis;

import java.util.List;
import java.util.Optional;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.Place;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;
import rtscommander.nl.Who;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Kind;
import rtscommander.sim.Point;
import rtscommander.sim.UnitKind;

/// One piece of advice. Immutable.
///
/// @param at where to look; empty for nowhere in particular
/// @param plan what a player would say in order to follow it; without orders where that is up to him
public record Tip(Line line, Optional<Point> at, OrderPlan plan) {
    static Tip of(Line line) {
        return new Tip(line, Optional.empty(), OrderPlan.NOTHING);
    }

    Tip at(Point place) {
        return new Tip(line, Optional.of(place), plan);
    }

    Tip worded(String words) {
        return new Tip(line.worded(words), at, plan);
    }

    Tip about(Kind kind) {
        return new Tip(line.about(kind), at, plan);
    }

    Tip saying(PlannedOrder order) {
        return new Tip(line, at, OrderPlan.of(order));
    }

    /// The order to make something, if it can be given now: an order that would be refused is no help.
    Tip making(Facts facts, Kind kind, int count) {
        Tip tip = about(kind);
        if (!facts.affords(kind)) {
            return tip;
        }
        return switch (kind) {
            case UnitKind unit ->
                tip.saying(PlannedOrder.of(Verb.TRAIN).with(kind).withCount(count));
            case BuildingKind building -> tip.saying(PlannedOrder.of(Verb.BUILD).with(kind));
        };
    }

    /// The order of the whole army to go somewhere.
    Tip sendingTheArmy(Verb verb, Place.Reference to) {
        Who army = Who.ofMembers(List.of(new Who.Members.Army()));
        return saying(PlannedOrder.of(verb).with(army).with(new Place.Named(to)));
    }

    Tip sending(Verb verb, Place.Reference to) {
        return saying(PlannedOrder.of(verb).with(new Place.Named(to)));
    }

    /// The order to attack an enemy of a kind where it was seen last: whoever finds it gone marches there.
    Tip hunting(UnitKind kind, Point seen) {
        Place.At there = new Place.At((int) seen.x(), (int) seen.y());
        return saying(PlannedOrder.of(Verb.ATTACK).with(Place.Of.kind(kind).near(there)));
    }
}

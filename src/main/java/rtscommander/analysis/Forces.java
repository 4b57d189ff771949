package rtscommander.analysis;

import java.util.List;
import java.util.function.Predicate;
import rtscommander.sim.Point;
import rtscommander.sim.UnitKind;

/// Some units, as they were seen last. Immutable.
public record Forces(List<Sighting> units) {
    public Forces {
        units = List.copyOf(units);
    }

    public int size() {
        return units.size();
    }

    int count(UnitKind kind) {
        return (int) units.stream().filter(unit -> unit.kind() == kind).count();
    }

    /// Those that can fight.
    Forces army() {
        return only(Sighting::fights);
    }

    Forces seenSince(int tick) {
        return only(unit -> unit.tick() >= tick);
    }

    /// Those within so many world units of a place.
    Forces near(Point place, double distance) {
        return only(unit -> unit.at().distanceTo(place) <= distance);
    }

    Forces only(Predicate<Sighting> wanted) {
        return new Forces(units.stream().filter(wanted).toList());
    }

    /// Price of those that can fight, by the health that is left to each.
    int worth() {
        return units.stream().mapToInt(Sighting::worth).sum();
    }

    /// The tick in which any of them was seen last; 0 when there are none.
    int lastSeen() {
        return units.stream().mapToInt(Sighting::tick).max().orElse(0);
    }
}

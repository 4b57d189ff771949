package rtscommander.nl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;

/// What a player's hands say along with his words. Immutable.
///
/// @param selected units on screen; some may have died since
/// @param pointer where on the map it is, if anywhere
/// @param groups his control groups, 1 to 9
public record Gesture(List<EntityId> selected, Optional<Point> pointer, Map<Integer, List<EntityId>> groups) {
    public static final Gesture NONE = new Gesture(List.of(), Optional.empty(), Map.of());

    public Gesture {
        selected = List.copyOf(selected);
        groups = new TreeMap<>(groups);
    }
}

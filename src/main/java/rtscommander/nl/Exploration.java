package rtscommander.nl;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rtscommander.sim.Cell;
import rtscommander.sim.Point;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.view.FogLevel;

/// Names the quarter of the map that a scout goes to next. For one view.
final class Exploration {
    /// Tiles from one quarter to the next.
    private static final int QUARTER = 6;

    private final Situation situation;
    private final Places places;

    Exploration(Situation situation, Places places) {
        this.situation = situation;
        this.places = places;
    }

    /// The nearest quarter that was never seen, else one that is out of sight now; or the place that the
    /// order names. An enemy of whom nothing is known is looked for where his base is likely to be.
    ///
    /// @param tried quarters that were gone to already
    Optional<Point> next(Optional<Place> to, Point from, Set<Point> tried) throws NotPossible {
        if (to.isEmpty()) {
            return quarter(from, tried, quarter -> true);
        }
        if (to.get() instanceof Place.In(Area area)) {
            return quarter(
                    from,
                    tried,
                    quarter -> Areas.contains(area, situation.view().map(), quarter));
        }
        Point goal = goal(to.get(), from);
        return Optional.of(goal).filter(point -> !tried.contains(point));
    }

    private Point goal(Place to, Point from) throws NotPossible {
        if (to instanceof Place.Of of && Places.isForeign(of, Verb.SCOUT)) {
            boolean known = !places.things(of, true).isEmpty();
            return known ? places.find(of, Verb.SCOUT, from).at() : situation.enemyBase();
        }
        return places.find(to, Verb.SCOUT, from).at();
    }

    private Optional<Point> quarter(Point from, Set<Point> tried, Predicate<Point> wanted) {
        return nearest(from, FogLevel.HIDDEN, tried, wanted).or(() -> nearest(from, FogLevel.EXPLORED, tried, wanted));
    }

    private Optional<Point> nearest(Point from, FogLevel level, Set<Point> tried, Predicate<Point> wanted) {
        return quarters()
                .filter(cell -> situation.view().fog().level(cell) == level)
                .map(Cell::centre)
                .filter(centre -> !tried.contains(centre) && wanted.test(centre))
                .min(Comparator.comparingDouble(centre -> centre.squaredDistanceTo(from)));
    }

    private Stream<Cell> quarters() {
        GameMap map = situation.view().map();
        return IntStream.iterate(QUARTER / 2, y -> y < map.height(), y -> y + QUARTER)
                .boxed()
                .flatMap(y -> IntStream.iterate(QUARTER / 2, x -> x < map.width(), x -> x + QUARTER)
                        .mapToObj(x -> new Cell(x, y)))
                .filter(cell -> map.terrain(cell).walkable());
    }
}

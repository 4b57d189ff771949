package rtscommander.nl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import rtscommander.nl.Refusal.Reason;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.EntityId;
import rtscommander.sim.Kind;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.Terrain;
import rtscommander.sim.UnitKind;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.Landmarks;
import rtscommander.sim.view.UnitView;

/// Finds the places and things that orders name, as far as the player knows of them. For one view.
final class Places {
    /// How far units go in a direction when the sentence does not say.
    private static final int USUAL_TILES = 8;
    /// A thing that is said to be at a point is at most so far from it.
    static final double NEAR_TILES = 6;

    private final Situation situation;
    private final Gesture gesture;

    Places(Situation situation, Gesture gesture) {
        this.situation = situation;
        this.gesture = gesture;
    }

    /// @param from where the units that go there stand; "nearest" is nearest to it
    Goal find(Place place, Verb verb, Point from) throws NotPossible {
        return switch (place) {
            case Place.At(int x, int y) -> new Goal.Spot(new Point(x, y));
            case Place.Toward(Direction direction, OptionalInt tiles) ->
                new Goal.Spot(Landmarks.inside(
                        situation.view().map(), Areas.toward(direction, tiles.orElse(USUAL_TILES), from)));
            case Place.In(Area area) ->
                new Goal.Spot(Areas.centre(area, situation.view().map()));
            case Place.Named(Place.Reference reference) -> new Goal.Spot(named(reference, from));
            case Place.Of of -> new Goal.Thing(thing(of, verb, from));
        };
    }

    private Point named(Place.Reference reference, Point from) throws NotPossible {
        return switch (reference) {
            case BASE -> situation.home();
            case ENEMY_BASE -> situation.enemyBase();
            case HERE -> gesture.pointer().orElseThrow(() -> new NotPossible(Reason.POINTER_NOT_ON_MAP));
            case ORE -> ore(from, Terrain.ORE);
            case GEMS -> ore(from, Terrain.GEMS);
            case ARMY -> Situation.middle(situation.army()).orElseThrow(() -> new NotPossible(Reason.NO_SUCH_UNITS));
        };
    }

    private Point ore(Point from, Terrain wanted) throws NotPossible {
        return Landmarks.nearestOre(situation.view(), from, terrain -> terrain == wanted)
                .orElseThrow(() -> new NotPossible(Reason.NO_ORE_KNOWN));
    }

    private Known thing(Place.Of place, Verb verb, Point from) throws NotPossible {
        boolean foreign = isForeign(place, verb);
        Point near = place.near().map(at -> new Point(at.x(), at.y())).orElse(from);
        return things(place, foreign).stream()
                .filter(thing -> place.near().isEmpty() || thing.at().distanceTo(near) <= NEAR_TILES * Rules.TILE)
                .min(order(place, near))
                .orElseThrow(() -> new NotPossible(missing(place, foreign)));
    }

    /// All that fit the description, wherever they are.
    List<Known> things(Place.Of place, boolean foreign) {
        List<Known> all = new ArrayList<>();
        for (UnitView unit : foreign ? situation.enemies() : situation.units()) {
            all.add(new Known(unit.id(), unit.kind(), unit.at(), unit.health()));
        }
        for (BuildingView building : foreign ? situation.enemyBuildings() : situation.buildings()) {
            all.add(new Known(building.id(), building.kind(), building.centre(), building.health()));
        }
        Stream<Known> fitting = all.stream().filter(thing -> fits(place.target(), thing.kind()));
        if (place.area().isPresent()) {
            fitting = fitting.filter(
                    thing -> Areas.contains(place.area().get(), situation.view().map(), thing.at()));
        }
        return fitting.toList();
    }

    /// Whose it is when the sentence does not say: the enemy's for what one does to enemies.
    static boolean isForeign(Place.Of place, Verb verb) {
        boolean against = verb == Verb.ATTACK || verb == Verb.SCOUT || verb == Verb.NUKE;
        return place.owner().map(owner -> owner == Place.Owner.ENEMY).orElse(against);
    }

    private static boolean fits(Place.Target target, Kind kind) {
        return switch (target) {
            case Place.Target.OfKind(Kind wanted) -> kind == wanted;
            case Place.Target.AnyUnit unit -> kind instanceof UnitKind;
            case Place.Target.AnyBuilding building -> kind instanceof BuildingKind;
            case Place.Target.Anything anything -> true;
        };
    }

    private static Comparator<Known> order(Place.Of place, Point near) {
        Comparator<Known> nearest = Comparator.<Known>comparingDouble(
                        thing -> thing.at().squaredDistanceTo(near))
                .thenComparing(Known::id);
        return switch (place.pick()) {
            case NEAREST -> nearest;
            case WEAKEST -> Comparator.comparingInt(Known::health).thenComparing(nearest);
            case STRONGEST -> Comparator.comparingInt(Known::health).reversed().thenComparing(nearest);
        };
    }

    private static Reason missing(Place.Of place, boolean foreign) {
        if (foreign) {
            return Reason.NO_SUCH_ENEMY_KNOWN;
        }
        boolean building = place.target() instanceof Place.Target.AnyBuilding
                || (place.target() instanceof Place.Target.OfKind(Kind kind) && kind instanceof BuildingKind);
        return building ? Reason.NO_SUCH_BUILDING : Reason.NO_SUCH_UNITS;
    }

    /// A unit in sight, or a building in sight or remembered.
    record Known(EntityId id, Kind kind, Point at, int health) {}

    /// Where an order leads.
    sealed interface Goal {
        Point at();

        record Spot(Point at) implements Goal {}

        record Thing(Known known) implements Goal {
            @Override
            public Point at() {
                return known.at();
            }
        }

        default Optional<Known> thing() {
            return this instanceof Thing(Known known) ? Optional.of(known) : Optional.empty();
        }
    }
}

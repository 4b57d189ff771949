package rtscommander.nl;

import java.util.Optional;
import java.util.OptionalInt;
import rtscommander.sim.Kind;

/// Where an order leads, in the words of the sentence. Immutable.
public sealed interface Place {
    /// World units.
    record At(int x, int y) implements Place {}

    /// Relative to where the units stand.
    record Toward(Direction direction, OptionalInt tiles) implements Place {
        public Toward {
            if (tiles.isPresent() && tiles.getAsInt() < 1) {
                throw new IllegalArgumentException("Tiles must be at least 1, not " + tiles.getAsInt() + ".");
            }
        }
    }

    record In(Area area) implements Place {}

    record Named(Reference reference) implements Place {}

    /// At, or for `attack` the thing itself.
    ///
    /// @param owner left out: the enemy's for `attack`, `scout` and `nuke`, one's own for every other verb
    /// @param near the one nearest to that point is meant
    record Of(Target target, Optional<Owner> owner, Pick pick, Optional<Area> area, Optional<At> near)
            implements Place {
        public static Of target(Target target) {
            return new Of(target, Optional.empty(), Pick.NEAREST, Optional.empty(), Optional.empty());
        }

        public static Of kind(Kind kind) {
            return target(new Target.OfKind(kind));
        }

        public Of with(Owner value) {
            return new Of(target, Optional.of(value), pick, area, near);
        }

        public Of with(Pick value) {
            return new Of(target, owner, value, area, near);
        }

        public Of with(Area value) {
            return new Of(target, owner, pick, Optional.of(value), near);
        }

        public Of near(At value) {
            return new Of(target, owner, pick, area, Optional.of(value));
        }
    }

    enum Reference {
        BASE,
        ENEMY_BASE,
        /// Where the player's pointer is.
        HERE,
        ORE,
        GEMS,
        ARMY
    }

    /// What kind of entity.
    sealed interface Target {
        record OfKind(Kind kind) implements Target {}

        record AnyUnit() implements Target {}

        record AnyBuilding() implements Target {}

        record Anything() implements Target {}
    }

    enum Owner {
        ENEMY,
        MINE
    }

    enum Pick {
        NEAREST,
        WEAKEST,
        STRONGEST
    }
}

package rtscommander.nl.phrase;

import java.util.Optional;
import java.util.OptionalInt;
import rtscommander.nl.Area;
import rtscommander.nl.Direction;
import rtscommander.nl.Place;

/// A part of a clause: a thing with all that belongs to it, a place, a deed, or a word that joins these. Immutable.
///
/// @param near an `at`, `near`, 旁邊 goes with it
/// @param toward a `to`, vers, 往 goes with it
record Item(Role role, Optional<Thing> thing, Optional<Place> place, String value, boolean toward, boolean near) {
    static Item sign(Role role) {
        return new Item(role, Optional.empty(), Optional.empty(), "", false, false);
    }

    static Item word(Role role, String value) {
        return new Item(role, Optional.empty(), Optional.empty(), value, false, false);
    }

    static Item of(Role role, Thing thing) {
        return new Item(role, Optional.of(thing), Optional.empty(), "", false, false);
    }

    static Item of(Role role, Place place) {
        return new Item(role, Optional.empty(), Optional.of(place), "", false, false);
    }

    static Item of(Direction direction) {
        return of(Role.DIRECTION, new Place.Toward(direction, OptionalInt.empty()));
    }

    static Item of(Area area) {
        return of(Role.AREA, new Place.In(area));
    }

    Item withToward() {
        return new Item(role, thing, place, value, true, near);
    }

    Item withNear() {
        return new Item(role, thing, place, value, toward, true);
    }

    boolean is(Role other) {
        return role == other;
    }

    int number() {
        return Integer.parseInt(value);
    }
}

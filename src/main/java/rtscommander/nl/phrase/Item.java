package rtscommander.nl.phrase;

import java.util.Optional;
import java.util.OptionalInt;
import rtscommander.nl.Area;
import rtscommander.nl.Direction;
import rtscommander.nl.Place;

/// A part of a clause, with the letter by which the patterns of clauses call it. Immutable.
///
/// Things: `t` own or any units, `s` a crowd, `g` a control group, `k` enemy units, `b` a building, `B` an enemy
/// building, `E` enemies in general, `y` units or buildings in general, `e` everything, `~` a pronoun. Places: `c`
/// coordinates, `a` area, `d` direction, `h` home, `H` the enemy's base, `o` ore, `m` gems, `i` here, `q` the army.
/// `n` is a number, a deed has the letter of [Deed]; the other letters are in [Letters].
///
/// @param near an `at`, `near`, 旁邊 goes with it
/// @param toward a `to`, vers, 往 goes with it
record Item(char letter, Optional<Thing> thing, Optional<Place> place, String value, boolean toward, boolean near) {
    static Item sign(char letter) {
        return new Item(letter, Optional.empty(), Optional.empty(), "", false, false);
    }

    static Item word(char letter, String value) {
        return new Item(letter, Optional.empty(), Optional.empty(), value, false, false);
    }

    static Item of(char letter, Thing thing) {
        return new Item(letter, Optional.of(thing), Optional.empty(), "", false, false);
    }

    static Item of(char letter, Place place) {
        return new Item(letter, Optional.empty(), Optional.of(place), "", false, false);
    }

    static Item of(Direction direction) {
        return of('d', new Place.Toward(direction, OptionalInt.empty()));
    }

    static Item of(Area area) {
        return of('a', new Place.In(area));
    }

    Item withToward() {
        return new Item(letter, thing, place, value, true, near);
    }

    Item withNear() {
        return new Item(letter, thing, place, value, toward, true);
    }

    int number() {
        return Integer.parseInt(value);
    }
}

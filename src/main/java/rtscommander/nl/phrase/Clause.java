package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rtscommander.nl.Place;
import rtscommander.nl.Who;

/// The items of a clause, to be matched as a whole against patterns of letters. Immutable.
///
/// @param about what a pronoun of the clause means, from the condition before it
record Clause(List<Item> items, Optional<Thing> about) {
    static String letters(List<Item> items) {
        StringBuilder letters = new StringBuilder();
        items.forEach(item -> letters.append(item.letter()));
        return letters.toString();
    }

    Optional<Slots> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(letters(items));
        return matcher.matches() ? Optional.of(new Slots(matcher)) : Optional.empty();
    }

    /// What a pattern found in the clause.
    final class Slots {
        private final Matcher matcher;

        private Slots(Matcher matcher) {
            this.matcher = matcher;
        }

        List<Item> items(String group) {
            return matcher.start(group) < 0 ? List.of() : items.subList(matcher.start(group), matcher.end(group));
        }

        boolean has(String group) {
            return !items(group).isEmpty();
        }

        char letter(String group) {
            return has(group) ? items(group).get(0).letter() : ' ';
        }

        /// Whose orders these are: one entry for those that obey together. Empty when somebody cannot be named.
        Optional<List<Who>> whos(String group) {
            List<Who> whos = new ArrayList<>();
            for (Item item : items(group)) {
                Optional<Who> who = switch (item.letter()) {
                    case 'e' -> Optional.of(Who.ofMembers(List.of(new Who.Members.All())));
                    case '~' -> about.flatMap(Thing::unit).map(Who::of);
                    default ->
                        item.thing().filter(thing -> thing.pick().isEmpty()).flatMap(Thing::who);
                };
                if (who.isEmpty() && item.letter() != '~') {
                    return Optional.empty();
                }
                who.ifPresent(whos::add);
            }
            if (whos.size() > 1 && whos.stream().anyMatch(who -> who.kinds().isEmpty())) {
                return Optional.empty();
            }
            boolean together = whos.size() > 1
                    && whos.stream().allMatch(who -> !who.kinds().isEmpty() && who.equals(Who.ofMembers(who.kinds())));
            return Optional.of(
                    together
                            ? List.of(Who.ofMembers(whos.stream()
                                    .flatMap(who -> who.kinds().stream())
                                    .distinct()
                                    .toList()))
                            : List.copyOf(whos));
        }

        /// The place of a group: a place, or a thing with the point or the area where it is.
        Optional<Place> place(String group) {
            Optional<Thing> thing =
                    items(group).stream().flatMap(item -> item.thing().stream()).findFirst();
            Optional<Place> where =
                    items(group).stream().flatMap(item -> item.place().stream()).findFirst();
            if (letter(group) == '~') {
                return about.filter(Thing.BASE::equals).isPresent()
                        ? Optional.of(new Place.Named(Place.Reference.BASE))
                        : about.flatMap(Thing::target).map(target -> target);
            }
            if (thing.isEmpty()) {
                return where;
            }
            if (thing.get().head().equals("army")) {
                return where.isEmpty()
                                && thing.get()
                                        .who()
                                        .filter(Who.ofMembers(List.of(new Who.Members.Army()))::equals)
                                        .isPresent()
                        ? Optional.of(new Place.Named(Place.Reference.ARMY))
                        : Optional.empty();
            }
            return thing.get()
                    .target()
                    .flatMap(target -> where.isEmpty() ? Optional.of(target) : at(target, where.get()));
        }

        private static Optional<Place> at(Place.Of target, Place where) {
            return switch (where) {
                case Place.At point -> Optional.of(target.near(point));
                case Place.In(rtscommander.nl.Area area) -> Optional.of(target.with(area));
                case Place.Toward other -> Optional.empty();
                case Place.Named other -> Optional.empty();
                case Place.Of other -> Optional.empty();
            };
        }
    }
}

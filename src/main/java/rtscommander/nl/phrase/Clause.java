package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import rtscommander.nl.Place;
import rtscommander.nl.Who;

/// The items of a clause, to be matched as a whole against shapes. Immutable.
///
/// @param about what a pronoun of the clause means, from the condition before it
record Clause(List<Item> items, Optional<Thing> about) {
    Optional<Slots> match(Shape shape) {
        return shape.match(items).map(Slots::new);
    }

    /// What a shape found in the clause.
    final class Slots {
        private final Matcher matcher;

        private Slots(Matcher matcher) {
            this.matcher = matcher;
        }

        List<Item> items(String group) {
            boolean found = matcher.namedGroups().containsKey(group) && matcher.start(group) >= 0;
            return !found ? List.of() : items.subList(matcher.start(group), matcher.end(group));
        }

        boolean has(String group) {
            return !items(group).isEmpty();
        }

        /// The role of the first item of a group; there must be one.
        Role role(String group) {
            return items(group).get(0).role();
        }

        /// Whether a group begins with an item of one of these roles.
        boolean is(String group, Role... roles) {
            return has(group) && List.of(roles).contains(role(group));
        }

        /// Whether they are harvesters, all of them.
        boolean harvesters(String group) {
            return has(group)
                    && items(group).stream()
                            .allMatch(item -> item.thing()
                                    .filter(thing -> thing.head().equals("harvester"))
                                    .isPresent());
        }

        /// Whose orders these are: one entry for those that obey together. Empty when somebody cannot be named.
        Optional<List<Who>> whos(String group) {
            List<Who> whos = new ArrayList<>();
            for (Item item : items(group)) {
                Optional<Who> who = switch (item.role()) {
                    case EVERYTHING -> Optional.of(Who.ofMembers(List.of(new Who.Members.All())));
                    case PRONOUN -> about.flatMap(Thing::unit).map(Who::of);
                    default ->
                        item.thing().filter(thing -> thing.pick().isEmpty()).flatMap(Thing::who);
                };
                if (who.isEmpty() && !item.is(Role.PRONOUN)) {
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
            if (is(group, Role.PRONOUN)) {
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

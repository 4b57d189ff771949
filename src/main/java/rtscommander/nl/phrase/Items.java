package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import rtscommander.nl.Area;
import rtscommander.nl.Direction;
import rtscommander.nl.Place;

/// Makes the parts of a clause from one reading of its words.
final class Items {
    private static final Set<Sort> PASSED =
            Set.of(Sort.FILLER, Sort.INSTEAD, Sort.MEASURE, Sort.POSSESSIVE, Sort.SOME, Sort.MORE, Sort.NEGATION);

    private static final Set<Role> PARTING = Set.of(Role.COMMA, Role.GAP, Role.FULL_STOP, Role.AND, Role.THEN);

    private final List<Meaning> words;
    private final List<Item> items = new ArrayList<>();
    private int at;
    private boolean article;
    private boolean toward;
    private boolean near;
    private boolean dangling;

    private Items(List<Meaning> words) {
        this.words = words;
    }

    /// The items of a reading; empty when a word of it has no place in a clause.
    static Optional<List<Item>> of(List<Meaning> words) {
        Items items = new Items(words);
        return items.read() ? Optional.of(items.items) : Optional.empty();
    }

    private boolean read() {
        while (at < words.size()) {
            Meaning word = words.get(at);
            Optional<Things.Found> thing = Things.find(words, at);
            if (thing.isPresent()) {
                add(thing.get().item());
                at = thing.get().next();
            } else if (!tiles() && !word(word)) {
                return false;
            }
        }
        return !near && !dangling;
    }

    private boolean word(Meaning word) {
        at++;
        switch (word.sort()) {
            case ARTICLE -> article = true;
            case TO -> toward = true;
            case AT -> near = true;
            case BESIDE -> {
                if (items.isEmpty()
                        || (items.get(items.size() - 1).place().isEmpty()
                                && items.get(items.size() - 1).thing().isEmpty())) {
                    return false;
                }
                items.set(items.size() - 1, items.get(items.size() - 1).withNear());
            }
            case DIRECTION -> {
                direction(word.value());
                sides();
            }
            case AREA, AREA_OF, REGION -> {
                add(Item.of(word.as(Area.class)));
                sides();
            }
            case COORDINATES -> {
                String[] axes = word.value().split(",", 2);
                add(Item.of(Role.COORDINATES, new Place.At(Integer.parseInt(axes[0]), Integer.parseInt(axes[1]))));
            }
            case MINE, THEIR -> {
                return ownedPlace(word);
            }
            case REF -> add(reference(word.value()));
            case VERB -> deed(word.value());
            case QUESTION -> {
                if (at < words.size()) {
                    items.add(Item.sign(Role.JIU));
                }
            }
            case NOT_AFTER, NOT_MORE -> {
                return notBefore();
            }
            case PERCENT10 -> {
                if (items.isEmpty() || items.get(items.size() - 1).role() != Role.NUMBER) {
                    return false;
                }
                int tenths = items.get(items.size() - 1).number();
                items.set(items.size() - 1, Item.word(Role.NUMBER, Integer.toString(tenths * 10)));
                items.add(Item.sign(Role.PERCENT));
            }
            case PERCENT_BEFORE -> items.add(Item.sign(Role.PERCENT));
            case BELOW_AFTER -> items.add(Item.sign(Role.BELOW));
            default -> {
                if (PASSED.contains(word.sort())) {
                    return true;
                }
                Optional<Role> role = Role.of(word.sort());
                role.ifPresent(known -> add(Item.word(known, word.value())));
                return role.isPresent();
            }
        }
        return true;
    }

    /// A deed; said again at once, it is the same one: `dig dig dig`.
    private void deed(String name) {
        Item deed = Item.word(Role.ofVerb(name), name);
        if (items.isEmpty() || !items.get(items.size() - 1).equals(deed)) {
            add(deed);
        }
    }

    /// `my base`, `their ore`: whose it is matters only for a base.
    private boolean ownedPlace(Meaning owner) {
        int next = at;
        while (next < words.size() && words.get(next).is(Sort.FILLER)) {
            next++;
        }
        if (next >= words.size() || !words.get(next).is(Sort.REF)) {
            return false;
        }
        String reference = words.get(next).value();
        boolean base = reference.equals("base");
        if (owner.is(Sort.THEIR) && !base) {
            return false;
        }
        add(reference(base && owner.is(Sort.THEIR) ? "enemy_base" : reference));
        at = next + 1;
        return true;
    }

    /// French puts the denial behind the verb.
    private boolean notBefore() {
        if (items.isEmpty() || !items.get(items.size() - 1).role().isDeed()) {
            return false;
        }
        items.add(items.size() - 1, Item.sign(Role.NOT));
        return true;
    }

    private void direction(String value) {
        boolean side = at < words.size() && words.get(at).is(Sort.SIDE);
        if (article || side || near) {
            add(Item.of(area(value)));
        } else {
            add(Item.of(Direction.valueOf(value.toUpperCase(Locale.ROOT))));
        }
    }

    /// Passes over what only rounds off an area: `the north end of the map`.
    private void sides() {
        int next = at;
        while (next < words.size()
                && (stands(next, Sort.SIDE) || stands(next, Sort.FILLER) || stands(next, Sort.ARTICLE))) {
            next++;
            if (stands(next - 1, Sort.SIDE)) {
                at = next;
            }
        }
    }

    /// `five tiles north`, 往左五格, `trois cases vers l'est`.
    private boolean tiles() {
        if (!stands(at, Sort.NUMBER)
                || !stands(at + 1, Sort.TILES)
                || words.get(at).number() < 1) {
            return false;
        }
        int number = words.get(at).number();
        int behind = at + 2;
        while (behind < words.size()
                && Set.of(Sort.FILLER, Sort.TO, Sort.ARTICLE, Sort.AT)
                        .contains(words.get(behind).sort())) {
            behind++;
        }
        if (stands(behind, Sort.DIRECTION) || stands(behind, Sort.AREA) || stands(behind, Sort.REGION)) {
            return toward(words.get(behind).value(), number, behind + 1);
        }
        if (!items.isEmpty() && items.get(items.size() - 1).place().isPresent()) {
            String value = switch (items.get(items.size() - 1).place().get()) {
                case Place.Toward(Direction direction, OptionalInt tiles) when tiles.isEmpty() -> direction.name();
                case Place.In(Area area) -> area.name();
                case Place other -> "";
            };
            if (!value.isEmpty()) {
                items.remove(items.size() - 1);
                return toward(value, number, at + 2);
            }
        }
        return false;
    }

    private boolean toward(String value, int tiles, int next) {
        if (value.equalsIgnoreCase("center")) {
            return false;
        }
        add(Item.of(
                Role.DIRECTION,
                new Place.Toward(Direction.valueOf(value.toUpperCase(Locale.ROOT)), OptionalInt.of(tiles))));
        at = next;
        return true;
    }

    private void add(Item item) {
        dangling |= near && PARTING.contains(item.role());
        Item with = toward ? item.withToward() : item;
        items.add(near ? with.withNear() : with);
        article = false;
        toward = false;
        near = false;
    }

    private boolean stands(int index, Sort sort) {
        return index < words.size() && words.get(index).is(sort);
    }

    private static Area area(String value) {
        return Area.valueOf(value.toUpperCase(Locale.ROOT));
    }

    private static Item reference(String value) {
        Role role = switch (value) {
            case "base" -> Role.BASE;
            case "enemy_base" -> Role.ENEMY_BASE;
            case "ore" -> Role.ORE;
            case "gems" -> Role.GEMS;
            case "here" -> Role.HERE;
            default -> Role.ARMY;
        };
        return Item.of(role, new Place.Named(Place.Reference.valueOf(value.toUpperCase(Locale.ROOT))));
    }
}

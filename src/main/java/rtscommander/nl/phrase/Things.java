package rtscommander.nl.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rtscommander.nl.Area;
import rtscommander.nl.Place;
import rtscommander.nl.Who;

/// Reads one thing with all that belongs to it: `half of my damaged tanks`, `la tourelle la plus faible`, 三台受傷的坦克.
final class Things {
    private static final Set<Sort> PASSED = Set.of(Sort.ARTICLE, Sort.FILLER, Sort.POSSESSIVE, Sort.MEASURE, Sort.SOME);

    private static final Set<Sort> KINDS = Set.of(Sort.UNIT, Sort.BUILDING, Sort.GENERIC);

    private final List<Meaning> words;
    private int at;
    private Thing thing = Thing.PLAIN;

    private Things(List<Meaning> words, int from) {
        this.words = words;
        this.at = from;
    }

    /// A thing and the place of the first word behind it.
    record Found(Item item, int next) {}

    static Optional<Found> find(List<Meaning> words, int from) {
        Things things = new Things(words, from);
        if (!things.before()) {
            return Optional.empty();
        }
        Optional<Role> role = things.head();
        if (role.isEmpty()) {
            return Optional.empty();
        }
        if (role.get() != Role.GROUP) {
            things.behind();
        }
        return Optional.of(new Found(
                Item.of(things.thing.enemies() ? role.get().ofTheEnemy() : role.get(), things.thing), things.at));
    }

    /// What stands before the head. False when no thing begins here.
    private boolean before() {
        while (at < words.size()) {
            Meaning word = words.get(at);
            if (PASSED.contains(word.sort())) {
                at++;
                continue;
            }
            switch (word.sort()) {
                case NUMBER -> {
                    if (thing.count() > 0 || word.number() < 1 || groupFollows()) {
                        return groupFollows();
                    }
                    thing = thing.withCount(word.number());
                }
                case ONE -> thing = thing.withCount(1);
                case DAMAGED_PEOPLE, IDLE_PEOPLE -> {
                    if (!headFollows(at + 1)) {
                        return true;
                    }
                    thing = thing.with(word.is(Sort.IDLE_PEOPLE) ? Who.State.IDLE : Who.State.DAMAGED);
                }
                case HALF -> thing = thing.withHalf();
                case MORE -> thing = thing.withMore();
                case MINE -> thing = thing.with(Place.Owner.MINE);
                case THEIR -> thing = thing.with(Place.Owner.ENEMY);
                case EVERYTHING -> thing = thing.withEvery();
                case CROWD -> {
                    if (!all(at) || !headFollows(at + 1)) {
                        return true;
                    }
                    thing = thing.withEvery();
                }
                case STATE -> thing = thing.with(word.as(Who.State.class));
                case PICK -> thing = thing.with(word.as(Place.Pick.class));
                case AREA, DIRECTION, REGION -> {
                    if (!areaOfWhatFollows()) {
                        return false;
                    }
                    thing = thing.with(word.as(Area.class));
                }
                case ENEMY -> {
                    int next = skipped(at + 1);
                    if (!stands(next, KINDS)) {
                        return true;
                    }
                    thing = thing.with(Place.Owner.ENEMY);
                }
                default -> {
                    return true;
                }
            }
            at++;
        }
        return thing.state().isPresent();
    }

    /// Reads the head and says its role; empty when there is none.
    private Optional<Role> head() {
        if (at >= words.size()) {
            return Optional.empty();
        }
        Meaning word = words.get(at++);
        return switch (word.sort()) {
            case UNIT -> named(word, Role.UNITS);
            case BUILDING -> named(word, Role.BUILDING);
            case CROWD -> named(word, word.value().equals("rest") ? Role.REST : Role.CROWD);
            case GENERIC ->
                word.value().equals("unit") && thing.state().isPresent()
                        ? Optional.of(Role.CROWD)
                        : named(word, Role.GENERIC);
            case ENEMY -> {
                thing = thing.with(Place.Owner.ENEMY).withHead("any");
                yield Optional.of(Role.ENEMIES);
            }
            case DAMAGED_PEOPLE -> {
                thing = thing.with(Who.State.DAMAGED);
                yield Optional.of(Role.CROWD);
            }
            case IDLE_PEOPLE -> {
                thing = thing.with(Who.State.IDLE);
                yield Optional.of(Role.CROWD);
            }
            case ORDINAL, GROUP, NUMBER -> group();
            default -> {
                at--;
                yield thing.state().filter(Who.State.SELECTED::equals).isPresent()
                        ? Optional.of(Role.CROWD)
                        : Optional.empty();
            }
        };
    }

    private Optional<Role> named(Meaning word, Role role) {
        thing = thing.withHead(word.value());
        return Optional.of(role);
    }

    private Optional<Role> group() {
        return ControlGroup.find(words, at - 1).map(found -> {
            thing = thing.withGroup(found.number());
            at = found.next();
            return Role.GROUP;
        });
    }

    /// What may stand behind the head: a number with its measure, a state, whose it is.
    private void behind() {
        while (at < words.size()) {
            int next = skipped(at);
            if (stands(next, Sort.TIMES) && stands(next + 1, Sort.NUMBER)) {
                counted(next + 1, next + 2);
            } else if (thing.count() == 0 && stands(next, Sort.NUMBER) && stands(next + 1, Sort.MEASURE)) {
                counted(next, next + 2);
            } else if (stands(next, Sort.STATE)) {
                thing = thing.with(words.get(next).as(Who.State.class));
                at = next + 1;
            } else if (stands(next, Sort.PICK)) {
                thing = thing.with(words.get(next).as(Place.Pick.class));
                at = next + 1;
            } else if (stands(next, Sort.THEIR) && !thingFollows(next + 1)) {
                thing = thing.with(Place.Owner.ENEMY);
                at = next + 1;
            } else if (stands(next, Sort.AREA_OF)) {
                thing = thing.with(words.get(next).as(Area.class));
                at = next + 1;
            } else if (all(next)) {
                at = next + 1;
            } else if (stands(next, Sort.MORE) && !thingFollows(next + 1)) {
                thing = thing.withMore();
                at = next + 1;
            } else {
                return;
            }
        }
    }

    private void counted(int number, int next) {
        if (words.get(number).number() > 0) {
            thing = thing.withCount(words.get(number).number());
        }
        at = next;
    }

    private boolean thingFollows(int from) {
        int next = skipped(from);
        return stands(next, KINDS) || stands(next, Set.of(Sort.REF, Sort.CROWD, Sort.NUMBER, Sort.PICK));
    }

    private boolean all(int index) {
        return stands(index, Sort.CROWD) && words.get(index).value().equals("all");
    }

    /// 全部坦克, `tous les chars`: all of what is named behind.
    private boolean headFollows(int from) {
        int next = skipped(from);
        return stands(next, KINDS) || stands(next, Set.of(Sort.STATE, Sort.DAMAGED_PEOPLE, Sort.IDLE_PEOPLE));
    }

    private boolean groupFollows() {
        return words.get(at).is(Sort.NUMBER) && stands(at + 1, Sort.GROUP);
    }

    /// Whether an area belongs to a thing behind it: `northern turret`, 東邊的建築.
    private boolean areaOfWhatFollows() {
        int next = at + 1;
        boolean belongs = words.get(at).is(Sort.AREA);
        while (stands(next, Set.of(Sort.SIDE, Sort.BESIDE, Sort.POSSESSIVE))) {
            belongs |= words.get(next).is(Sort.POSSESSIVE);
            next++;
        }
        if (!belongs) {
            return false;
        }
        while (stands(next, Set.of(Sort.FILLER, Sort.MEASURE))) {
            next++;
        }
        if (!stands(next, KINDS) && !stands(next, Set.of(Sort.ENEMY, Sort.CROWD))) {
            return false;
        }
        at = next - 1;
        return true;
    }

    private int skipped(int from) {
        int next = from;
        while (next < words.size() && PASSED.contains(words.get(next).sort()) && !stands(next, Sort.SOME)) {
            next++;
        }
        return next;
    }

    private boolean stands(int index, Set<Sort> sorts) {
        return index < words.size() && sorts.contains(words.get(index).sort());
    }

    private boolean stands(int index, Sort sort) {
        return index < words.size() && words.get(index).is(sort);
    }
}

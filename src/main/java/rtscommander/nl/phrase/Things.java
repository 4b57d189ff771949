package rtscommander.nl.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rtscommander.nl.Area;
import rtscommander.nl.Place;
import rtscommander.nl.Who;

/// Reads one thing with all that belongs to it: `half of my damaged tanks`, `la tourelle la plus faible`, 三台受傷的坦克.
final class Things {
    private static final Set<Sort> PASSED = Set.of(Sort.ARTICLE, Sort.FILLER, Sort.POSSESSIVE, Sort.MEASURE, Sort.SOME);

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
        char letter = things.head();
        if (letter == ' ') {
            return Optional.empty();
        }
        if (letter != 'g') {
            things.behind();
        }
        return Optional.of(
                new Found(Item.of(things.thing.enemies() ? enemy(letter) : letter, things.thing), things.at));
    }

    private static char enemy(char letter) {
        return switch (letter) {
            case 't' -> 'k';
            case 'b' -> 'B';
            case 'y' -> 'E';
            default -> letter;
        };
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
                case STATE -> thing = thing.with(state(word.value()));
                case PICK -> thing = thing.with(pick(word.value()));
                case AREA, DIRECTION, REGION -> {
                    if (!areaOfWhatFollows()) {
                        return false;
                    }
                    thing = thing.with(Area.valueOf(word.value().toUpperCase(Locale.ROOT)));
                }
                case ENEMY -> {
                    int next = skipped(at + 1);
                    if (!stands(next, Sort.UNIT) && !stands(next, Sort.BUILDING) && !stands(next, Sort.GENERIC)) {
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

    /// Reads the head and says its letter; a space when there is none.
    private char head() {
        if (at >= words.size()) {
            return ' ';
        }
        Meaning word = words.get(at++);
        return switch (word.sort()) {
            case UNIT -> named(word, 't');
            case BUILDING -> named(word, 'b');
            case CROWD -> named(word, word.value().equals("rest") ? '#' : 's');
            case GENERIC -> word.value().equals("unit") && thing.state().isPresent() ? 's' : named(word, 'y');
            case ENEMY -> {
                thing = thing.with(Place.Owner.ENEMY).withHead("any");
                yield 'E';
            }
            case DAMAGED_PEOPLE -> {
                thing = thing.with(Who.State.DAMAGED);
                yield 's';
            }
            case IDLE_PEOPLE -> {
                thing = thing.with(Who.State.IDLE);
                yield 's';
            }
            case ORDINAL, GROUP, NUMBER -> group(word);
            default -> {
                at--;
                yield thing.state().filter(Who.State.SELECTED::equals).isPresent() ? 's' : ' ';
            }
        };
    }

    private char named(Meaning word, char letter) {
        thing = thing.withHead(word.value());
        return letter;
    }

    private char group(Meaning first) {
        if (first.is(Sort.ORDINAL) && stands(at, Sort.NUMBER) && stands(at + 1, Sort.GROUP)) {
            at += 2;
            return numbered(words.get(at - 2).number());
        }
        if (first.is(Sort.NUMBER) && stands(at, Sort.GROUP)) {
            at += 1;
            return numbered(first.number());
        }
        if (first.is(Sort.GROUP)) {
            int number = stands(at, Sort.ORDINAL) ? at + 1 : at;
            if (stands(number, Sort.NUMBER)) {
                at = number + 1;
                return numbered(words.get(number).number());
            }
        }
        return ' ';
    }

    private char numbered(int number) {
        if (number < 1 || number > 9) {
            return ' ';
        }
        thing = thing.withGroup(number);
        return 'g';
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
                thing = thing.with(state(words.get(next).value()));
                at = next + 1;
            } else if (stands(next, Sort.PICK)) {
                thing = thing.with(pick(words.get(next).value()));
                at = next + 1;
            } else if (stands(next, Sort.THEIR) && !thingFollows(next + 1)) {
                thing = thing.with(Place.Owner.ENEMY);
                at = next + 1;
            } else if (stands(next, Sort.AREA_OF)) {
                thing = thing.with(Area.valueOf(words.get(next).value().toUpperCase(Locale.ROOT)));
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
        return next < words.size()
                && Set.of(Sort.UNIT, Sort.BUILDING, Sort.GENERIC, Sort.REF, Sort.CROWD, Sort.NUMBER, Sort.PICK)
                        .contains(words.get(next).sort());
    }

    private boolean all(int index) {
        return stands(index, Sort.CROWD) && words.get(index).value().equals("all");
    }

    /// 全部坦克, `tous les chars`: all of what is named behind.
    private boolean headFollows(int from) {
        int next = skipped(from);
        return next < words.size()
                && Set.of(Sort.UNIT, Sort.BUILDING, Sort.GENERIC, Sort.STATE, Sort.DAMAGED_PEOPLE, Sort.IDLE_PEOPLE)
                        .contains(words.get(next).sort());
    }

    private boolean groupFollows() {
        return words.get(at).is(Sort.NUMBER) && stands(at + 1, Sort.GROUP);
    }

    /// Whether an area belongs to a thing behind it: `northern turret`, 東邊的建築.
    private boolean areaOfWhatFollows() {
        int next = at + 1;
        boolean belongs = words.get(at).is(Sort.AREA);
        while (next < words.size()
                && Set.of(Sort.SIDE, Sort.BESIDE, Sort.POSSESSIVE)
                        .contains(words.get(next).sort())) {
            belongs |= words.get(next).is(Sort.POSSESSIVE);
            next++;
        }
        if (!belongs) {
            return false;
        }
        while (stands(next, Sort.FILLER) || stands(next, Sort.MEASURE)) {
            next++;
        }
        if (!stands(next, Sort.UNIT)
                && !stands(next, Sort.BUILDING)
                && !stands(next, Sort.GENERIC)
                && !stands(next, Sort.ENEMY)
                && !stands(next, Sort.CROWD)) {
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

    private boolean stands(int index, Sort sort) {
        return index < words.size() && words.get(index).is(sort);
    }

    private static Who.State state(String value) {
        return Who.State.valueOf(value.toUpperCase(Locale.ROOT));
    }

    private static Place.Pick pick(String value) {
        return Place.Pick.valueOf(value.toUpperCase(Locale.ROOT));
    }
}

package rtscommander.nl.phrase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A pattern that the items of a clause fit as a whole or not at all. It is a regular expression whose letters are
/// words in capitals: each stands for one item of that [Role], and `[ORE GEMS]` for one item of either. Blanks only
/// part them; `?`, `*`, `+`, `|` and `( )` mean what they always mean, and `(?<who>UNITS+)` names what it finds.
///
/// So `SCOUT (?<where>[AREA COORDINATES])? (WITH (?<who>UNITS))?` fits `explore the north with a helicopter`: the
/// words of a sentence have become items long before, whatever their language.
///
/// Sets that occur often have a name, as [#SETS] says. Immutable; any thread.
final class Shape {
    private static final Pattern WORD = Pattern.compile("[A-Z_]+");
    private static final Map<String, String> SETS = Map.of(
            "NAMED", "[UNITS CROWD GROUP]",
            "WHO", "[UNITS CROWD GROUP PRONOUN EVERYTHING]",
            "THING", "[UNITS ENEMY_UNITS BUILDING ENEMY_BUILDING ENEMIES GENERIC]",
            "TARGET", "[BUILDING ENEMY_UNITS ENEMY_BUILDING ENEMIES]",
            "SPOT", "[COORDINATES AREA DIRECTION BASE ORE GEMS HERE]");

    /// A sign of no alphabet for each role, so that a pattern can never mistake one for a sign of its own.
    private static final Map<Role, String> SIGNS = signs();

    private final List<Pattern> patterns;

    private Shape(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    private static Map<Role, String> signs() {
        Map<Role, String> signs = new EnumMap<>(Role.class);
        char sign = '\uE000';
        for (Role role : Role.values()) {
            signs.put(role, String.valueOf(sign++));
        }
        return signs;
    }

    /// Takes one or several patterns, the first of which that a clause fits counts.
    static Shape of(String... patterns) {
        return new Shape(Stream.of(patterns).map(Shape::compiled).toList());
    }

    private static Pattern compiled(String words) {
        String plain = WORD.matcher(words).replaceAll(word -> SETS.getOrDefault(word.group(), word.group()));
        String signs = WORD.matcher(plain).replaceAll(word -> SIGNS.get(Role.valueOf(word.group())));
        return Pattern.compile(signs.replace(" ", ""));
    }

    /// What the groups of the pattern found, when the items fit one.
    Optional<Matcher> match(List<Item> items) {
        StringBuilder signs = new StringBuilder();
        items.forEach(item -> signs.append(SIGNS.get(item.role())));
        return patterns.stream()
                .map(pattern -> pattern.matcher(signs))
                .filter(Matcher::matches)
                .findFirst();
    }

    boolean fits(List<Item> items) {
        return match(items).isPresent();
    }
}

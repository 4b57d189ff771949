package rtscommander.analysis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Kind;
import rtscommander.sim.UnitKind;

/// Tells whether a sentence speaks only of what was given. Immutable.
///
/// It looks at what can be checked: figures, written in digits or in words, and the names of units, buildings and
/// directions in three languages. Names of things that the game does not have are never allowed.
final class Truth {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[ ,.'’]\\d{3}(?!\\d))*(?:[.,]\\d+)?");
    private static final Pattern UNSAFE = Pattern.compile("[<>|\\p{Cntrl}\\p{Cs}\\p{Co}\\uFFFD]");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");

    private final Set<String> words;

    private Truth(Set<String> words) {
        this.words = words;
    }

    /// @param given the lines that the model was told
    static Truth of(String given) {
        Set<String> words = new HashSet<>(Arrays.asList(given.split("[^a-z0-9_]+")));
        Stream.<Kind[]>of(UnitKind.values(), BuildingKind.values())
                .flatMap(Arrays::stream)
                .map(Kind::code)
                .filter(code -> given.contains(code.replace('_', ' ')))
                .forEach(words::add);
        for (Quarter quarter : Quarter.values()) {
            if (words.contains(quarter.code())) {
                // Northwest: north and west are given, too.
                words.add(quarter.code().substring(0, "north".length()));
                words.add(quarter.code().substring("north".length()));
            }
        }
        return new Truth(Set.copyOf(words));
    }

    boolean allows(String sentence) {
        return !UNSAFE.matcher(sentence).find()
                && numbersAreGiven(normal(sentence))
                && words.containsAll(Vocabulary.meanings(normal(sentence)));
    }

    /// Lower case, without accents, wide digits made narrow.
    static String normal(String sentence) {
        String plain = Normalizer.normalize(sentence, Normalizer.Form.NFKD);
        return ACCENT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private boolean numbersAreGiven(String sentence) {
        Matcher number = NUMBER.matcher(sentence);
        while (number.find()) {
            if (!words.contains(number.group().replaceAll("[ ,.'’](?=\\d{3}(?!\\d))", ""))) {
                return false;
            }
        }
        return true;
    }
}

package rtscommander.nl.nano;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rtscommander.nl.phrase.Normaliser;
import rtscommander.nl.phrase.WordList;

/// What the phrases of `numbers.txt` mean. Immutable; any thread.
final class NumberWords {
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_FIGURES = 7;

    /// How a word takes part in a number; `numbers.txt` says more.
    enum Sort {
        NUMBER,
        MULTIPLIER,
        KILO,
        AND,
        DIGIT,
        UNIT,
        FIGURES,
        NONE
    }

    /// @param length in atoms
    record Word(Sort sort, int value, int length) {
        static final Word NONE = new Word(Sort.NONE, 0, 0);

        boolean is(Sort other) {
            return sort == other;
        }
    }

    private final Map<List<String>, Word> phrases = new HashMap<>();

    private NumberWords() {}

    static NumberWords read() {
        NumberWords words = new NumberWords();
        for (String line : WordList.lines("nano/numbers.txt")) {
            String[] parts = line.split("[ :]+", 3);
            for (String phrase : parts[2].split(", ", -1)) {
                List<String> atoms = Normaliser.atoms(phrase);
                Sort sort = Sort.valueOf(parts[0].toUpperCase(Locale.ROOT));
                words.phrases.put(atoms, new Word(sort, Integer.parseInt(parts[1]), atoms.size()));
            }
        }
        return words;
    }

    /// The longest phrase that begins here; [Word#NONE] when none does.
    Word at(List<String> atoms, int from) {
        for (int length = Math.min(LONGEST_PHRASE, atoms.size() - from); length > 0; length--) {
            Word word = phrases.get(atoms.subList(from, from + length));
            if (word != null) {
                return word;
            }
        }
        return from < atoms.size() && isFigures(atoms.get(from))
                ? new Word(Sort.FIGURES, value(atoms.get(from)), 1)
                : Word.NONE;
    }

    static boolean isFigures(String atom) {
        return atom.charAt(0) >= '0' && atom.charAt(0) <= '9';
    }

    private static int value(String figures) {
        return figures.length() <= LONGEST_FIGURES ? Integer.parseInt(figures) : NumberReader.LARGEST;
    }
}

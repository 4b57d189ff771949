package rtscommander.nl.nano;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rtscommander.nl.phrase.Normaliser;

/// What the model reads of a sentence, and the numbers that its answer may refer to. Immutable.
///
/// In place of each number stands its position, with a nought for each further figure, so that the model never copies
/// digits: `2` is the second number, of one figure, `200` the second, of three, and `02` the second, which is one.
///
/// @param atoms words, Chinese characters, signs and marks of numbers
/// @param values of the first nine numbers
record NumberedSentence(List<String> atoms, List<Integer> values) {
    static final int MOST_NUMBERS = 9;
    private static final int MOST_FIGURES = 4;
    private static final String BEYOND = "0";

    NumberedSentence {
        atoms = List.copyOf(atoms);
        values = List.copyOf(values);
    }

    static NumberedSentence of(String sentence, Normaliser normaliser, NumberWords words) {
        List<String> source = Normaliser.atoms(normaliser.normalise(sentence));
        NumberReader numbers = new NumberReader(words, source);
        List<String> atoms = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        int at = 0;
        while (at < source.size()) {
            Optional<NumberReader.Found> found = numbers.read(at);
            if (found.isPresent()) {
                values.add(found.get().value());
                atoms.add(mark(values.size(), found.get().value()));
                at = found.get().end();
            } else {
                atoms.add(source.get(at));
                at++;
            }
        }
        return new NumberedSentence(atoms, values.subList(0, Math.min(MOST_NUMBERS, values.size())));
    }

    private static String mark(int position, int value) {
        if (position > MOST_NUMBERS) {
            return BEYOND;
        }
        int figures = Math.min(MOST_FIGURES, Integer.toString(value).length());
        return value == 1 ? "0" + position : position + "0".repeat(figures - 1);
    }

    String text() {
        return String.join(" ", atoms);
    }
}

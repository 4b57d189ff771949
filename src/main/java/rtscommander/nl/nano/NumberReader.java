package rtscommander.nl.nano;

import java.util.List;
import java.util.Optional;
import rtscommander.nl.nano.NumberWords.Sort;
import rtscommander.nl.nano.NumberWords.Word;

/// Reads the numbers among the atoms of a sentence, in figures and in words, as `number_marks.py` does. Immutable.
final class NumberReader {
    static final int LARGEST = 1_000_000;

    /// @param end the atom behind it
    record Found(int value, int end) {}

    private final NumberWords words;
    private final List<String> atoms;

    NumberReader(NumberWords words, List<String> atoms) {
        this.words = words;
        this.atoms = atoms;
    }

    private Word word(int at) {
        return at < atoms.size() ? words.at(atoms, at) : Word.NONE;
    }

    /// The number that begins here, if one does.
    Optional<Found> read(int at) {
        return switch (word(at).sort()) {
            case FIGURES -> Optional.of(figures(at));
            case NUMBER, MULTIPLIER -> Optional.of(spoken(at));
            case DIGIT, UNIT -> Optional.of(chinese(at));
            case KILO, AND, NONE -> Optional.empty();
        };
    }

    private static Found found(long value, int end) {
        return new Found((int) Math.min(value, LARGEST), end);
    }

    /// `150`, `2k`, `1.5k`, `1,200` and `3百`. A comma and three figures are thousands behind a single figure only.
    private Found figures(int at) {
        long value = word(at).value();
        if (at + 2 < atoms.size() && NumberWords.isFigures(atoms.get(at + 2))) {
            String between = atoms.get(at + 1);
            String tail = atoms.get(at + 2);
            if (between.equals(",") && atoms.get(at).length() == 1 && tail.length() == 3 && value > 0) {
                return found(value * 1000 + Integer.parseInt(tail), at + 3);
            }
            Word scale = word(at + 3);
            boolean scaled = (scale.is(Sort.KILO) || scale.is(Sort.UNIT)) && scale.value() >= 1000;
            if ((between.equals(".") || between.equals(",")) && tail.length() == 1 && scaled) {
                return found(value * scale.value() + Integer.parseInt(tail) * (scale.value() / 10L), at + 4);
            }
        }
        Word scale = word(at + 1);
        return scale.is(Sort.KILO) || scale.is(Sort.UNIT) || scale.is(Sort.MULTIPLIER)
                ? found(value * scale.value(), at + 1 + scale.length())
                : found(value, at + 1);
    }

    /// English and French: `two hundred and fifty`, `one fifty`, `mille deux cents`, `soixante quinze`.
    private Found spoken(int at) {
        int thousands = 0;
        int part = 0;
        int end = at;
        while (true) {
            boolean begins = end == at;
            boolean and = !begins && word(end).is(Sort.AND) && part + thousands > 0 && part % 100 == 0;
            int here = and ? end + 1 : end;
            Word word = word(here);
            if (word.is(Sort.MULTIPLIER) && !and) {
                if (word.value() == 1000 && thousands == 0 && (part > 0 || begins)) {
                    thousands = Math.max(part, 1) * 1000;
                    part = 0;
                } else if (word.value() == 100 && part < 100 && (begins || part + thousands > 0)) {
                    part = Math.max(part, 1) * 100;
                } else {
                    break;
                }
            } else if (word.is(Sort.NUMBER)
                    && (begins || follows(thousands, part, word.value(), word(here + word.length())))) {
                part = part > 0 && part < 10 ? part * 100 + word.value() : part + word.value();
            } else {
                break;
            }
            end = here + word.length();
        }
        return found((long) thousands + part, end);
    }

    /// Whether a number word goes on with the number before it, and does not begin another.
    private static boolean follows(int thousands, int part, int value, Word after) {
        boolean opens = after.is(Sort.NUMBER) || (after.is(Sort.MULTIPLIER) && after.value() >= 100);
        if (value < 10 && part >= 10 && opens) {
            return false;
        }
        if (part == 0) {
            return thousands > 0 && value > 0;
        }
        if (part < 10) {
            return thousands == 0 && value >= 10 && value < 100;
        }
        if (part >= 100 && part % 100 == 0) {
            return value > 0 && value < 100;
        }
        int tens = part % 100;
        boolean ones = tens >= 20 && tens % 10 == 0 && value > 0 && value < 10;
        return ones || ((tens == 60 || tens == 80) && value >= 10 && value < 20);
    }

    /// 十二 is 12, 三百五 is 350, 兩千零五十 is 2050, 一五零 is 150; 兩三 are two numbers.
    private Found chinese(int at) {
        int run = at;
        long digits = 0;
        while (word(run).is(Sort.DIGIT)) {
            digits = Math.min(LARGEST, digits * 10 + word(run).value());
            run++;
        }
        return run - at >= 3 && !word(run).is(Sort.UNIT) ? found(digits, run) : units(at);
    }

    private Found units(int at) {
        long value = 0;
        int last = Integer.MAX_VALUE;
        boolean zero = false;
        int end = at;
        while (true) {
            boolean digit = word(end).is(Sort.DIGIT);
            int ones = word(end).value();
            Word unit = word(digit ? end + 1 : end);
            if (unit.is(Sort.UNIT) && unit.value() < last) {
                value += (long) (digit ? ones : 1) * unit.value();
                last = unit.value();
                zero = false;
                end += digit ? 2 : 1;
            } else if (digit && ones == 0 && value > 0 && word(end + 1).is(Sort.DIGIT) && !zero) {
                zero = true;
                end++;
            } else if (digit && unit.is(Sort.UNIT)) {
                return value > 0 ? found(value, end) : found(ones, end + 1);
            } else if (digit) {
                boolean tenths = value > 0 && last >= 100 && !zero;
                return found(value + (long) ones * (tenths ? last / 10 : 1), end + 1);
            } else {
                return found(value, end);
            }
        }
    }
}

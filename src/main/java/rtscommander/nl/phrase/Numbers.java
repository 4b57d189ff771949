package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;

/// Makes one number of the words of a number (`two hundred and fifty`, 三百五, `5 k`), and one place of two numbers that
/// stand as coordinates (`(150, 200)`, `x=150 y=200`, `150 by 200`).
final class Numbers {
    private static final int LARGEST = 1_000_000;

    private final List<Meaning> words;
    private int at;

    private Numbers(List<Meaning> words) {
        this.words = words;
    }

    static List<Meaning> joined(List<Meaning> words) {
        return Coordinates.joined(new Numbers(words).numbers());
    }

    private List<Meaning> numbers() {
        List<Meaning> joined = new ArrayList<>();
        while (at < words.size()) {
            Meaning word = words.get(at);
            switch (word.sort()) {
                case FIGURE -> joined.add(number(figure()));
                case NUMBER -> joined.add(number(spoken(words.get(at++).number())));
                case MULTIPLIER ->
                    joined.add(
                            number(word.number() >= 100 ? spoken(words.get(at++).number()) : chinese()));
                case DIGIT -> joined.add(number(chinese()));
                default -> {
                    joined.add(word);
                    at++;
                }
            }
        }
        return joined;
    }

    private static Meaning number(long value) {
        return new Meaning(Sort.NUMBER, Long.toString(Math.min(value, LARGEST)));
    }

    private boolean stands(Sort sort) {
        return at < words.size() && words.get(at).is(sort);
    }

    private long figure() {
        long value = words.get(at++).number();
        if (stands(Sort.KILO)) {
            at++;
            return value * 1000;
        }
        return stands(Sort.MULTIPLIER) ? value * words.get(at++).number() : value;
    }

    /// English and French: `two hundred and fifty`, `one fifty`, `trois cent vingt`.
    private long spoken(long first) {
        long value = first;
        while (at < words.size()) {
            int next = stands(Sort.AND) && value >= 100 && value % 100 == 0 ? at + 1 : at;
            if (next >= words.size()) {
                break;
            }
            Meaning word = words.get(next);
            if (word.is(Sort.MULTIPLIER) && word.number() > 10 && value < word.number()) {
                value *= word.number();
            } else if (word.is(Sort.NUMBER)
                    && follows(value, word.number())
                    && !(value >= 100
                            && word.number() < 10
                            && next + 1 < words.size()
                            && (words.get(next + 1).is(Sort.MULTIPLIER)
                                    || words.get(next + 1).is(Sort.NUMBER)))) {
                value = value < 10 ? value * 100 + word.number() : value + word.number();
            } else {
                break;
            }
            at = next + 1;
        }
        return value;
    }

    private static boolean follows(long value, int part) {
        boolean pair = value >= 1 && value < 10 && part >= 10 && part < 100;
        boolean ones = value >= 20 && value % 10 == 0 && value % 100 != 0 && part < 10;
        boolean tens = value >= 100 && value % 100 == 0 && part < 100;
        return pair || ones || tens;
    }

    /// Chinese, and a hundred without a one before it: 三百五 is 350, 十二 is 12.
    private long chinese() {
        long sum = 0;
        long digit = -1;
        int unit = Integer.MAX_VALUE;
        boolean zero = false;
        while ((stands(Sort.DIGIT) && (digit < 0 || (zero && digit == 0))) || stands(Sort.MULTIPLIER)) {
            Meaning word = words.get(at);
            if (word.is(Sort.DIGIT)) {
                digit = word.number();
                zero |= digit == 0;
            } else if (word.number() < unit) {
                unit = word.number();
                sum += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
                zero = false;
            } else {
                break;
            }
            at++;
        }
        if (digit < 0) {
            return sum;
        }
        boolean short100 = unit != Integer.MAX_VALUE && unit >= 100 && !zero;
        return sum + (short100 ? digit * unit / 10 : digit);
    }
}

package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds pairs of numbers that are a place on the map, in a reading whose numbers are joined.
final class Coordinates {
    private static final int LARGEST = 100_000;

    private final List<Meaning> words;

    private Coordinates(List<Meaning> words) {
        this.words = words;
    }

    static List<Meaning> joined(List<Meaning> words) {
        return new Coordinates(words).joined();
    }

    private List<Meaning> joined() {
        List<Meaning> joined = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int x = number(at, "x");
            int between = x < 0 ? x : separated(x + 1);
            int y = between < 0 ? -1 : number(between, "y");
            boolean count = y >= 0 && Set.of(1, 2, 3).contains(words.get(y).number());
            if (y < 0 || count || (isNumber(y + 1) && !isNumber(y + 2) && between == x + 1)) {
                joined.add(words.get(at++));
            } else {
                joined.add(new Meaning(
                        Sort.COORDINATES,
                        words.get(x).value() + "," + words.get(y).value()));
                at = y + 1;
            }
        }
        return joined;
    }

    /// Where the number of an axis stands that begins here, its name before it or not; −1 when none does.
    private int number(int from, String axis) {
        int at = from;
        if (stands(at, Sort.AXIS) && words.get(at).value().equals(axis)) {
            at++;
            if (stands(at, Sort.EQUALS) || stands(at, Sort.COLON)) {
                at++;
            }
        }
        return isNumber(at) ? at : -1;
    }

    private int separated(int from) {
        for (Sort sign : List.of(Sort.COMMA, Sort.SLASH, Sort.DASH, Sort.STOP, Sort.BY, Sort.SPACE, Sort.COLON)) {
            if (stands(from, sign)) {
                return from + 1;
            }
        }
        return from;
    }

    private boolean isNumber(int at) {
        return stands(at, Sort.NUMBER) && words.get(at).number() < LARGEST;
    }

    private boolean stands(int at, Sort sort) {
        return at < words.size() && words.get(at).is(sort);
    }
}

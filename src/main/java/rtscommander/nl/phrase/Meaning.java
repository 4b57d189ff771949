package rtscommander.nl.phrase;

import java.util.Locale;

/// One thing that a word can mean. Immutable.
///
/// @param value which of its sort, as the plan writes it (`tank`); empty where the sort says it all
record Meaning(Sort sort, String value) {
    static Meaning of(Sort sort) {
        return new Meaning(sort, "");
    }

    boolean is(Sort other) {
        return sort == other;
    }

    /// The value as one of the words of the plan.
    <E extends Enum<E>> E as(Class<E> type) {
        return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    }

    int number() {
        return Integer.parseInt(value);
    }
}

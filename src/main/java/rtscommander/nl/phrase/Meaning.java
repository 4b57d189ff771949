package rtscommander.nl.phrase;

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

    int number() {
        return Integer.parseInt(value);
    }
}

package rtscommander.lab;

/// What kind of thing a labelled sentence says.
enum SentenceClass {
    /// One order.
    SINGLE,
    SEVERAL,
    /// At least one order that waits for an event, or ends at one.
    CONDITION,
    REPORT,
    /// Something is missing that no default can supply.
    ASK,
    /// Nothing in it can be ordered.
    NONE
}

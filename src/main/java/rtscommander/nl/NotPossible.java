package rtscommander.nl;

import rtscommander.nl.Refusal.Reason;

/// An order finds no units, no target or no place. Caught by the [Resolver], which makes a [Refusal] of it.
final class NotPossible extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    NotPossible(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}

package rtscommander.server;

import java.util.concurrent.atomic.LongAdder;
import rtscommander.nl.Understanding;
import rtscommander.protocol.ServerStatus;

/// Counts what became of all sentences since the server started. Thread-safe.
final class SentenceCount {
    private final LongAdder byRules = new LongAdder();
    private final LongAdder byModel = new LongAdder();
    private final LongAdder notUnderstood = new LongAdder();
    private final LongAdder cancelled = new LongAdder();

    void add(Understanding understanding) {
        switch (understanding.state()) {
            case UNDERSTOOD, CONFIRM, ASKS ->
                (understanding.by() == Understanding.By.RULES ? byRules : byModel).increment();
            case NOTHING, UNAVAILABLE -> notUnderstood.increment();
            case CANCELLED -> cancelled.increment();
            case THINKING -> {
                // It is counted once it is over.
            }
        }
    }

    ServerStatus.Sentences now() {
        return new ServerStatus.Sentences(byRules.sum(), byModel.sum(), notUnderstood.sum(), cancelled.sum());
    }
}

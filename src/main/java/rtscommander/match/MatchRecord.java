package rtscommander.match;

import java.util.List;

/// A match as it was taken down: enough to play it again. Immutable.
///
/// @param entries what follows the start; without a [RecordEntry.End] when the server was killed
public record MatchRecord(RecordEntry.Start start, List<RecordEntry> entries) {
    public MatchRecord {
        entries = List.copyOf(entries);
    }
}

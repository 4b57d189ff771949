package rtscommander.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rtscommander.match.MatchRecord;
import rtscommander.match.RecordEntry;

/// Reads the record of a match from its file.
public final class RecordFile {
    private RecordFile() {}

    /// The whole record. A last line that was not written to its end, as a killed server leaves it, is
    /// left out.
    ///
    /// @throws BadFrame when a line is not of a record, with a sentence that names it
    /// @throws IOException when the file cannot be read
    public static MatchRecord read(Path file) throws IOException, BadFrame {
        String text = Files.readString(file);
        List<String> lines = text.lines().toList();
        int whole = text.endsWith("\n") ? lines.size() : lines.size() - 1;
        if (whole < 1) {
            throw new BadFrame("The record is empty.");
        }
        List<RecordEntry> entries = new ArrayList<>();
        for (int i = 0; i < whole; i++) {
            entries.add(line(lines.get(i), i + 1));
        }
        if (!(entries.getFirst() instanceof RecordEntry.Start start)) {
            throw new BadFrame("Line 1: A record begins with a line of type \"start\".");
        }
        return new MatchRecord(start, entries.subList(1, whole));
    }

    private static RecordEntry line(String line, int number) throws BadFrame {
        try {
            RecordEntry entry = RecordJson.read(line);
            if (number > 1 && entry instanceof RecordEntry.Start) {
                throw new BadFrame("A record has one line of type \"start\".");
            }
            return entry;
        } catch (BadFrame e) {
            throw new BadFrame("Line " + number + ": " + e.sentence());
        }
    }
}

package rtscommander.protocol;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rtscommander.match.RecordEntry;
import rtscommander.match.Recorder;

/// Keeps the records of matches in a folder, a file each, written by one thread of its own. Thread-safe.
///
/// Lines are on disk within a moment of being added, so that a killed server leaves what was played. Only
/// so many files are kept: the oldest goes when another match begins. Nobody waits for the disk: when it
/// is too slow for the lines that wait, or refuses one, the record concerned ends there, which the log
/// says.
public final class RecordStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RecordStore.class);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    /// Lines of all matches that may wait for the disk.
    private static final int LONGEST_QUEUE = 20_000;

    private final Path folder;
    private final int keep;
    private final ArrayBlockingQueue<Line> waiting = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final AtomicInteger begun = new AtomicInteger();
    private final Map<OneRecord, BufferedWriter> open = new HashMap<>();
    private final Thread writer = new Thread(this::write, "records");
    private volatile boolean closing;

    private RecordStore(Path folder, int keep) {
        this.folder = folder;
        this.keep = keep;
    }

    /// Makes the folder if need be and begins to write.
    ///
    /// @param keep files to keep, at least 1
    public static RecordStore in(Path folder, int keep) throws IOException {
        Files.createDirectories(folder);
        RecordStore store = new RecordStore(folder, keep);
        store.writer.start();
        return store;
    }

    /// A recorder for one new match.
    public Recorder begin() {
        String name = NAME.format(Instant.now())
                + String.format(Locale.ROOT, "-%06d.jsonl", begun.getAndIncrement() % 1_000_000);
        return new OneRecord(folder.resolve(name));
    }

    /// Writes what waits, and ends.
    @Override
    public void close() {
        closing = true;
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        List<Line> lines = new ArrayList<>();
        while (!closing || !waiting.isEmpty()) {
            try {
                Line first = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    lines.add(first);
                    waiting.drainTo(lines);
                }
            } catch (InterruptedException e) {
                return;
            }
            lines.forEach(this::write);
            lines.clear();
            List.copyOf(open.keySet()).forEach(this::flush);
        }
        List.copyOf(open.keySet()).forEach(this::finish);
    }

    private void write(Line line) {
        OneRecord record = line.record;
        try {
            if (line.entry instanceof RecordEntry.Start) {
                open.put(record, Files.newBufferedWriter(record.file));
                deleteOldest();
            }
            BufferedWriter file = open.get(record);
            if (file != null) {
                file.write(RecordJson.write(line.entry));
                file.write('\n');
                if (line.entry instanceof RecordEntry.End) {
                    finish(record);
                }
            }
        } catch (IOException e) {
            giveUp(record, e);
        }
    }

    private void flush(OneRecord record) {
        BufferedWriter file = open.get(record);
        try {
            if (file != null) {
                file.flush();
            }
            if (record.cut) {
                finish(record);
            }
        } catch (IOException e) {
            giveUp(record, e);
        }
    }

    private void finish(OneRecord record) {
        BufferedWriter file = open.remove(record);
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            LOG.warn("the record {} could not be closed: {}", record.file, e.toString());
        }
    }

    private void giveUp(OneRecord record, IOException why) {
        LOG.warn("the record {} ends early: {}", record.file, why.toString());
        record.cut = true;
        finish(record);
    }

    private void deleteOldest() throws IOException {
        List<Path> inUse = open.keySet().stream().map(record -> record.file).toList();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> records = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            List<Path> closed =
                    records.stream().filter(file -> !inUse.contains(file)).toList();
            int tooMany = Math.min(records.size() - keep, closed.size());
            for (int i = 0; i < tooMany; i++) {
                Files.deleteIfExists(closed.get(i));
            }
        }
    }

    private record Line(OneRecord record, RecordEntry entry) {}

    /// The record of one match. Its lines are added on the tick thread.
    private final class OneRecord implements Recorder {
        final Path file;
        volatile boolean cut;

        OneRecord(Path file) {
            this.file = file;
        }

        @Override
        public void add(RecordEntry entry) {
            // A gap would make the replay lie, so nothing follows a line that was lost.
            if (!cut && !waiting.offer(new Line(this, entry))) {
                cut = true;
                LOG.warn("the record {} ends early: the disk is too slow", file);
            }
        }
    }
}

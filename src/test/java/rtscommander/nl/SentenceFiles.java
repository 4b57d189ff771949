package rtscommander.nl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The labelled sentences of all writers, each file one writer's.
final class SentenceFiles {
    private static final Path TRAINING = Path.of("scripts/nano/sentences");
    private static final Path MEASURING = Path.of("src/test/resources/sentences");

    private SentenceFiles() {}

    static Stream<Path> all() {
        return Stream.concat(in(TRAINING), measuring());
    }

    /// Those of the writers who are never trained on.
    static Stream<Path> measuring() {
        return in(MEASURING);
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<LabelledSentence> read(Path file) {
        List<LabelledSentence> sentences = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                sentences.add(LabelledSentence.read(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadPlan e) {
            throw new AssertionError(file + ":" + (sentences.size() + 1) + ": " + e.sentence(), e);
        }
        return sentences;
    }
}

package rtscommander.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import rtscommander.nl.BadPlan;
import rtscommander.nl.Interpreter;
import rtscommander.nl.LabelledSentence;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.Sentence;
import rtscommander.nl.Understanding;

/// `eval-nl FILE...`: has sentences translated, one after the other, and compares the plans with those that are right.
public final class SentenceEvaluation {
    private static final String SPEAKER = "evaluation";

    private SentenceEvaluation() {}

    /// Reads evaluation files, a case a line; empty lines are skipped.
    ///
    /// @throws BadSentenceFile with one sentence that names file and line
    public static List<LabelledSentence> read(List<Path> files) throws BadSentenceFile {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (Path file : files) {
            int number = 0;
            for (String line : lines(file)) {
                number++;
                if (!line.isBlank()) {
                    try {
                        sentences.add(LabelledSentence.read(line));
                    } catch (BadPlan e) {
                        throw new BadSentenceFile(file + ", line " + number + ": " + e.sentence());
                    }
                }
            }
        }
        return sentences;
    }

    private static List<String> lines(Path file) throws BadSentenceFile {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new BadSentenceFile("There is no file " + file + ".");
        } catch (CharacterCodingException e) {
            throw new BadSentenceFile("The file " + file + " is not in UTF-8.");
        } catch (IOException e) {
            throw new BadSentenceFile("The file " + file + " cannot be read.");
        }
    }

    /// Prints a table, and in the last line one JSON object.
    ///
    /// @param misses whether to list the sentences whose plan is not right, before the table
    public static void run(List<LabelledSentence> sentences, Interpreter interpreter, boolean misses, PrintWriter out) {
        List<JudgedSentence> judged =
                sentences.stream().map(sentence -> judge(sentence, interpreter)).toList();
        if (misses) {
            judged.stream()
                    .filter(sentence -> !sentence.exact())
                    .map(JudgedSentence::miss)
                    .forEach(out::println);
        }
        SentenceScores scores = new SentenceScores(judged);
        scores.print(out);
        out.println(scores.json());
    }

    static JudgedSentence judge(LabelledSentence sentence, Interpreter interpreter) {
        CompletableFuture<Understanding> end = new CompletableFuture<>();
        interpreter.interpret(new Sentence(SPEAKER, sentence.text(), sentence.language()), understanding -> {
            if (understanding.state() != Understanding.State.THINKING) {
                end.complete(understanding);
            }
        });
        Understanding understanding = end.join();
        boolean doubted = understanding.state() == Understanding.State.CONFIRM;
        return new JudgedSentence(sentence, plan(understanding), doubted, understanding.nanos() / 1e6);
    }

    private static Optional<OrderPlan> plan(Understanding understanding) {
        return switch (understanding.state()) {
            case UNDERSTOOD, CONFIRM -> understanding.plans().stream().findFirst();
            case ASKS, NOTHING -> Optional.of(new OrderPlan(List.of(), understanding.ask()));
            case THINKING, CANCELLED, UNAVAILABLE -> Optional.empty();
        };
    }
}

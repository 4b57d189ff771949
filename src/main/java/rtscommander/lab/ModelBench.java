package rtscommander.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rtscommander.lab.gguf.QwenShape;
import rtscommander.lab.gguf.RandomGguf;
import rtscommander.llm.LlmService;
import rtscommander.llm.ModelFile;
import rtscommander.llm.ModelRequest;
import rtscommander.llm.ModelSettings;
import rtscommander.llm.ModelState;
import rtscommander.llm.ModelStatus;
import rtscommander.llm.Purpose;
import rtscommander.llm.Submission;
import rtscommander.nl.OrderPrompt;
import rtscommander.nl.nano.NanoTranslator;

/// `bench model [--model FILE]`: what the model costs the server and the players.
///
/// A battle of 200 units goes on at twenty beats a second while the model works without pause: first sentence after
/// sentence, then sentences that are given up while their prompt is read and while their answer is written. After
/// that it rests for as long, which tells what the ticks' lateness owes to the model and what to the machine. Without
/// a file a stand-in of random weights is written, of exactly the shape of Qwen2.5-Coder-1.5B.
public final class ModelBench {
    private static final String PLAYER = "bench";
    private static final int UNITS = 200;
    private static final long NANOS_OF_SENTENCES = 60_000_000_000L;
    /// The lateness is that of the last minute.
    private static final long MILLIS_OF_REST = 60_000;
    private static final int CANCELS = 20;
    private static final long SAMPLE_MILLIS = 100;
    /// Sentences in one, so that the prompt takes several pieces.
    private static final int LONG = 6;

    private final PrintStream out;
    private final LlmService service;
    private final NanoTranslator own;
    private final BattleLoop battle;
    private final List<Double> sentences = new ArrayList<>();
    private final List<Double> cancels = new ArrayList<>();
    private int newPromptTokens;
    private double latenessP99;
    private double latenessAtRestP99;

    private ModelBench(PrintStream out, LlmService service, BattleLoop battle) {
        this.out = out;
        this.service = service;
        this.own = new NanoTranslator(service);
        this.battle = battle;
    }

    /// Prints a table and then one JSON object; returns the exit code.
    ///
    /// @param file none for the stand-in, which is deleted at the end
    public static int run(Optional<Path> file, ModelSettings settings, PrintStream out)
            throws IOException, InterruptedException {
        if (file.isPresent()) {
            return measure(file.get(), settings, out);
        }
        Path folder = Files.createTempDirectory("rts-commander-bench-");
        Path standIn = folder.resolve("random-1.5b-q4_0.gguf");
        try {
            out.println("Writing " + standIn + ".");
            RandomGguf.write(standIn, QwenShape.CODER_1_5B);
            System.gc();
            return measure(standIn, settings, out);
        } finally {
            Files.deleteIfExists(standIn);
            Files.delete(folder);
        }
    }

    private static int measure(Path file, ModelSettings settings, PrintStream out) throws InterruptedException {
        try (BattleLoop battle = BattleLoop.start(UNITS);
                LlmService service = LlmService.start(
                        Optional.of(new ModelFile(file, settings)), BenchPrompts.BEGINNINGS, status -> {})) {
            ModelBench bench = new ModelBench(out, service, battle);
            double readySeconds = bench.waitUntilReady();
            if (service.status().state() == ModelState.FAILED) {
                System.err.println(service.status().detail());
                return 1;
            }
            bench.askForAMinute();
            bench.cancelAgainAndAgain();
            bench.rest();
            bench.report(readySeconds);
            return 0;
        }
    }

    private double waitUntilReady() throws InterruptedException {
        long began = System.nanoTime();
        ModelStatus status = service.status();
        while (status.state() != ModelState.READY && status.state() != ModelState.FAILED) {
            Thread.sleep(SAMPLE_MILLIS);
            status = service.status();
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private Timed ask(String text) {
        Timed timed = new Timed();
        ModelRequest request = service.isForOrders()
                ? own.request(PLAYER, text)
                : new ModelRequest(PLAYER, Purpose.ORDER, OrderPrompt.rest(text), BenchPrompts.answer());
        Submission answer = service.submit(request, timed);
        if (answer instanceof Submission.Taken) {
            return timed;
        }
        throw new IllegalStateException("The model does not take a sentence: " + answer);
    }

    private void askForAMinute() throws InterruptedException {
        long began = System.nanoTime();
        for (int i = 0; System.nanoTime() - began < NANOS_OF_SENTENCES; i++) {
            Timed sentence = ask(BenchPrompts.sentence(i));
            int newTokens = sentence.newPromptTokens();
            sentences.add(sentence.milliseconds());
            newPromptTokens = i == 0 ? newPromptTokens : Math.max(newPromptTokens, newTokens);
        }
        latenessP99 = battle.latenessP99();
    }

    /// Each sentence but the first takes the place of one that is being read or being answered.
    private void cancelAgainAndAgain() throws InterruptedException {
        Timed current = ask(BenchPrompts.sentence(0).repeat(LONG));
        for (int i = 0; i < CANCELS; i++) {
            current.awaitReading();
            current = measureCancelBy(BenchPrompts.sentence(i + 1));
            current.awaitWriting();
            current = measureCancelBy(BenchPrompts.sentence(i + 2).repeat(LONG));
        }
        latenessP99 = Math.max(latenessP99, battle.latenessP99());
    }

    private void rest() throws InterruptedException {
        service.cancel(PLAYER);
        Thread.sleep(MILLIS_OF_REST);
        latenessAtRestP99 = battle.latenessP99();
    }

    private Timed measureCancelBy(String text) throws InterruptedException {
        Timed next = ask(text);
        cancels.add(next.millisecondsToFirstPiece());
        return next;
    }

    private void report(double readySeconds) {
        ModelStatus status = service.status();
        int beginning = service.tokens(OrderPrompt.beginning()).orElse(0);
        long megabytes = Memory.residentMegabytes();
        out.printf(Locale.ROOT, "%-42s %s%n", "model", status.file());
        line("cores", Runtime.getRuntime().availableProcessors());
        line("resident memory, MB", (double) megabytes);
        line("seconds to ready", readySeconds);
        line("tokens of the fixed beginning", beginning);
        line("new prompt tokens of a sentence, most", newPromptTokens);
        line("sentences", sentences.size());
        line("tokens written a second", status.tokensPerSecond());
        line("sentence p50, ms", percentile(sentences, 50));
        line("sentence p95, ms", percentile(sentences, 95));
        line("cancel to the next first piece p50, ms", percentile(cancels, 50));
        line("cancel to the next first piece p95, ms", percentile(cancels, 95));
        line("duration of ticks p99, ms", battle.durationP99());
        line("lateness of ticks p99, ms", latenessP99);
        line("the same while the model rests, ms", latenessAtRestP99);
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"model\",\"rss_mb\":%d,\"ready_s\":%.1f,\"new_prompt_tokens\":%d,\"cancel_p95_ms\":%.0f,"
                        + "\"sentence_p50_ms\":%.0f,\"sentence_p95_ms\":%.0f,\"lateness_p99_ms\":%.2f,"
                        + "\"lateness_at_rest_p99_ms\":%.2f,\"tokens_per_s\":%.1f}%n",
                megabytes,
                readySeconds,
                newPromptTokens,
                percentile(cancels, 95),
                percentile(sentences, 50),
                percentile(sentences, 95),
                latenessP99,
                latenessAtRestP99,
                status.tokensPerSecond());
    }

    private void line(String name, double value) {
        out.printf(Locale.ROOT, "%-42s %10.2f%n", name, value);
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((sorted.size() - 1) * percent / 100);
    }
}

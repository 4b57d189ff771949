package rtscommander;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rtscommander.ai.Opponent;
import rtscommander.analysis.Analysts;
import rtscommander.analysis.WordingTask;
import rtscommander.llm.LlmService;
import rtscommander.llm.Purpose;
import rtscommander.nl.Interpreter;
import rtscommander.nl.OrderPrompt;
import rtscommander.nl.RulesThenModel;
import rtscommander.nl.nano.AnyModelTranslator;
import rtscommander.nl.phrase.PhraseParser;
import rtscommander.protocol.RecordStore;
import rtscommander.server.MatchMaker;
import rtscommander.server.Server;

/// Serves the game until the process is told to stop.
@Command(
        name = "serve",
        description = "Serves the game to browsers. What rts-commander does when no other command is named.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
    /// Records of matches that are kept; the oldest go first.
    private static final int RECORDS = 200;
    private static final int MOST_MATCHES = 200;
    /// What a match, its records' lines and its client may take of the heap, generously.
    private static final long BYTES_A_MATCH = 4L << 20;

    private static final List<String> FIRST_SENTENCES = List.of(
            "build two tanks, then send half my infantry to the ore",
            "dès que la base est attaquée, tout le monde rentre",
            "先蓋兵營再訓練五名步兵");

    @Option(
            names = "--host",
            defaultValue = "${env:RTS_HOST:-0.0.0.0}",
            description = "Address to serve on [RTS_HOST, 0.0.0.0].")
    private String host = "";

    @Option(
            names = "--port",
            defaultValue = "${env:RTS_PORT:-7860}",
            description = "Port to serve on; 0 for any free one [RTS_PORT, 7860].")
    private int port;

    @Option(
            names = "--seed",
            defaultValue = "${env:RTS_SEED}",
            description = "What every map is made from; fresh maps without it [RTS_SEED].")
    private @Nullable Long seed;

    @Option(
            names = "--data-dir",
            defaultValue = "${env:RTS_DATA_DIR:-data}",
            description = "Folder for the records of matches [RTS_DATA_DIR, data].")
    private Path data = Path.of("");

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Config config = config();
        RecordStore records = RecordStore.in(config.data().resolve("records"), RECORDS);
        LlmService languageModel = LlmService.start(
                Optional.of(model.source(config.data())),
                Map.of(Purpose.ORDER, OrderPrompt.beginning(), Purpose.ANALYSIS, WordingTask.BEGINNING),
                status -> {});
        PhraseParser rules = new PhraseParser();
        // Their classes are loaded before the first player would wait for it.
        FIRST_SENTENCES.forEach(rules::parse);
        Interpreter interpreter =
                new RulesThenModel(rules::parse, new AnyModelTranslator(languageModel), System::nanoTime);
        Analysts analysts = new Analysts(
                languageModel,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("analysis").daemon().factory()));
        MatchMaker matches = new MatchMaker(
                config.seed(), seed -> new Opponent(seed)::decide, interpreter, analysts, records::begin);
        Server server;
        try {
            server = Server.start(
                    config.host(), config.port(), Version.current(), matches, places(), languageModel::status);
        } catch (IOException e) {
            languageModel.close();
            records.close();
            throw e;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.close();
                            languageModel.close();
                            records.close();
                            stopped.countDown();
                        },
                        "shutdown"));
        System.out.println("rts-commander is ready at http://localhost:" + server.port() + "/");
        stopped.await();
        return 0;
    }

    private Config config() {
        try {
            return new Config(host, port, seed == null ? OptionalLong.empty() : OptionalLong.of(seed), data);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage());
        }
    }

    private static int places() {
        return Math.clamp(Runtime.getRuntime().maxMemory() / BYTES_A_MATCH, 1, MOST_MATCHES);
    }
}

package rtscommander;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rtscommander.llm.ModelDownload;
import rtscommander.llm.ModelUnavailable;

/// Fetches the language model.
@Command(
        name = "fetch-model",
        description = "Fetches a language model; goes on where an earlier attempt ended, and checks what came.",
        mixinStandardHelpOptions = true)
final class FetchModelCommand implements Callable<Integer> {
    private static final int PERCENT = 100;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            defaultValue = "models",
            description = "Folder for the file [models].")
    private Path folder = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "ADDRESS",
            description = "Another model or another server; by default Qwen2.5-Coder-1.5B-Instruct in Q4_0, 1 GB.")
    private URI from = ModelDownload.QWEN_CODER;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws ModelUnavailable {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        ModelDownload download = new ModelDownload(from, folder);
        download.fetch(fraction -> {
            out.printf("%3.0f %% of %s%n", fraction * PERCENT, download.file());
            out.flush();
        });
        out.println(download.file() + " is here.");
        return 0;
    }
}

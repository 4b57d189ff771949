package rtscommander;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rtscommander.llm.EmbeddedModel;
import rtscommander.llm.FetchedModel;
import rtscommander.llm.LanguageModel;
import rtscommander.llm.ModelDownload;
import rtscommander.llm.ModelFile;
import rtscommander.llm.ModelSettings;
import rtscommander.llm.ModelSource;
import rtscommander.llm.ModelUnavailable;

/// The flags that say which language model is used, and how.
final class ModelOptions {
    private static final String FOLDER = "models";

    @Option(
            names = "--model",
            paramLabel = "FILE",
            defaultValue = "${env:RTS_MODEL}",
            description = "The language model, a GGUF file; else the only one in models/ beside the jar, or in the"
                    + " folder models of --data-dir; else the game's own [RTS_MODEL].")
    private @Nullable Path file;

    @Option(
            names = "--model-threads",
            paramLabel = "N",
            defaultValue = "${env:RTS_MODEL_THREADS}",
            description = "Threads of the model; by default one fewer than cores, and one for a tiny model"
                    + " [RTS_MODEL_THREADS].")
    private @Nullable Integer threads;

    @Option(
            names = "--gpu-layers",
            paramLabel = "N",
            defaultValue = "${env:RTS_GPU_LAYERS:-0}",
            description = "Layers of the model that a graphics card takes; needs a library built for it"
                    + " [RTS_GPU_LAYERS, 0].")
    private int gpuLayers;

    @Option(
            names = "--fetch-model",
            defaultValue = "${env:RTS_FETCH_MODEL:-false}",
            description = "Fetch Qwen2.5-Coder-1.5B (1 GB) into the folder models of --data-dir when no model is"
                    + " there [RTS_FETCH_MODEL].")
    private boolean fetch;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    /// The file that was named, if any.
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    ModelSettings settings() {
        try {
            return new ModelSettings(threads == null ? OptionalInt.empty() : OptionalInt.of(threads), gpuLayers);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage());
        }
    }

    /// Where the model comes from: the game's own when nobody named one and no other is at hand.
    ModelSource source(Path data) {
        ModelSettings settings = settings();
        if (file != null) {
            return new ModelFile(file, settings);
        }
        Path fetched = data.resolve(FOLDER);
        try {
            Optional<Path> found =
                    ModelFile.onlyOneIn(List.of(besideTheJar(), besideTheJar().resolve("../../" + FOLDER), fetched));
            if (found.isEmpty() && fetch) {
                return new FetchedModel(new ModelDownload(ModelDownload.QWEN_CODER, fetched), settings);
            }
            return found.<ModelSource>map(path -> new ModelFile(path, settings)).orElse(new EmbeddedModel(settings));
        } catch (ModelUnavailable e) {
            return new Undecided(e);
        }
    }

    private static Path besideTheJar() {
        try {
            return Path.of(Launcher.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling(FOLDER)
                    .normalize();
        } catch (URISyntaxException e) {
            return Path.of(FOLDER);
        }
    }

    /// Several models are at hand: nothing is loaded, and the status says why.
    private record Undecided(ModelUnavailable why) implements ModelSource {
        @Override
        public String file() {
            return "";
        }

        @Override
        public LanguageModel open(Progress progress) throws ModelUnavailable {
            throw why;
        }
    }
}

package rtscommander.llm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A model file on this machine.
///
/// @param path of a GGUF file; whether it is one shows when it is opened
public record ModelFile(Path path, ModelSettings settings) implements ModelSource {
    private static final String MAGIC = "GGUF";
    private static final String EXTENSION = ".gguf";

    /// The one model file in the first of these folders that has any, not counting the game's own; none when no folder
    /// has one.
    ///
    /// @throws ModelUnavailable when a folder has several, since nobody said which
    public static Optional<Path> onlyOneIn(List<Path> folders) throws ModelUnavailable {
        for (Path folder : folders) {
            List<Path> files = modelsIn(folder);
            if (files.size() > 1) {
                throw new ModelUnavailable(
                        "There are several model files in " + folder + ": name one of them with --model.");
            }
            if (!files.isEmpty()) {
                return Optional.of(files.getFirst());
            }
        }
        return Optional.empty();
    }

    private static List<Path> modelsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .filter(file -> !file.endsWith(EmbeddedModel.FILE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public String file() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public LanguageModel open(Progress progress) throws ModelUnavailable {
        progress.at(ModelState.LOADING, 0);
        return LlamaLanguageModel.load(path, settings.threadsFor(check(), cores()), settings.gpuLayers());
    }

    /// Returns its size; finds out in time what llama.cpp would only fail at.
    private long check() throws ModelUnavailable {
        if (!Files.isRegularFile(path)) {
            throw new ModelUnavailable("There is no model file " + path + ".");
        }
        try (InputStream in = Files.newInputStream(path)) {
            if (!new String(in.readNBytes(MAGIC.length()), StandardCharsets.ISO_8859_1).equals(MAGIC)) {
                throw new ModelUnavailable("The file " + path + " is not a model: it is not in the GGUF format.");
            }
            return Files.size(path);
        } catch (IOException e) {
            throw new ModelUnavailable("The model file " + path + " cannot be read: " + e.getMessage());
        }
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }
}

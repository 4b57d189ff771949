package rtscommander.llm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The game's own small model, which ships inside the jar. llama.cpp reads only files, so it is copied into the folder
/// for temporary files while it is loaded; nothing of it stays there.
///
/// @param settings how it may use the machine
public record EmbeddedModel(ModelSettings settings) implements ModelSource {
    /// Its file in the folder `models` of the sources.
    public static final String FILE = "nano.gguf";

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public LanguageModel open(Progress progress) throws ModelUnavailable {
        try (InputStream bytes = EmbeddedModel.class.getResourceAsStream("/models/" + FILE)) {
            if (bytes == null) {
                throw new ModelUnavailable("This build has no model of its own: name one with --model.");
            }
            Path copy = Files.createTempFile("rts-commander-", ".gguf");
            try {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
                return new ModelFile(copy, settings).open(progress);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new ModelUnavailable("The game's own model cannot be unpacked: " + e.getMessage());
        }
    }
}

package rtscommander.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rtscommander.lab.gguf.QwenShape;
import rtscommander.lab.gguf.RandomGguf;
import rtscommander.lab.gguf.Weights;

/// Files that are no model, and where a model is looked for.
class ModelFileTest {
    @TempDir
    private Path folder;

    private String whyItFails(Path file) {
        ModelFile model = new ModelFile(file, ModelSettings.DEFAULT);
        try (LlmService service = LlmService.start(Optional.of(model), Map.of(), status -> {})) {
            await().until(() -> service.status().state() == ModelState.FAILED);
            assertThat(service.submit(Asking.order("ann", "attack"), update -> {}))
                    .isEqualTo(new Submission.Unavailable(ModelState.FAILED));
            return service.status().detail();
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("model.gguf"), content);
    }

    private byte[] tiny(String architecture) throws IOException {
        Path file = folder.resolve("tiny.gguf");
        RandomGguf.write(file, QwenShape.tiny(Weights.Q8_0), architecture);
        return Files.readAllBytes(file);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(whyItFails(folder.resolve("none.gguf"))).startsWith("There is no model file ");
        assertThat(whyItFails(folder)).startsWith("There is no model file ");
    }

    @Test
    void anEmptyFileAndATextAreNoModels() throws IOException {
        assertThat(whyItFails(file(new byte[0]))).endsWith("is not a model: it is not in the GGUF format.");
        assertThat(whyItFails(file("Not Found".getBytes(StandardCharsets.UTF_8))))
                .endsWith("is not a model: it is not in the GGUF format.");
    }

    @Test
    void aFileThatIsCutShortIsRefused() throws IOException {
        byte[] whole = tiny("qwen2");
        for (int size : List.of(4, 24, 1000, whole.length / 2, whole.length - 100)) {
            assertThat(whyItFails(file(Arrays.copyOf(whole, size)))).contains("cannot be loaded: it is damaged");
        }
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        assertThat(whyItFails(file(tiny("qwen99")))).contains("of a kind that llama.cpp b4916 does not know");
    }

    @Test
    void everyWayOfStoringWeightsLoads() throws Exception {
        for (Weights weights : Weights.values()) {
            Path file = folder.resolve(weights + ".gguf");
            RandomGguf.write(file, new QwenShape(1, 256, 4, 2, 512, 1000, weights, weights, false));
            try (LanguageModel model = new ModelFile(file, ModelSettings.DEFAULT).open((phase, fraction) -> {})) {
                assertThat(model.tokens(PromptText.written("<|im_end|>"))).isEqualTo(1);
            }
        }
    }

    @Test
    void theOnlyModelInAFolderIsFound() throws Exception {
        Path models = Files.createDirectory(folder.resolve("models"));
        assertThat(ModelFile.onlyOneIn(List.of(folder.resolve("nowhere"), models)))
                .isEmpty();
        Path one = Files.createFile(models.resolve("one.gguf"));
        Files.createFile(models.resolve("card.md"));
        assertThat(ModelFile.onlyOneIn(List.of(folder.resolve("nowhere"), models)))
                .contains(one);
        Files.createFile(models.resolve("two.gguf"));
        assertThatThrownBy(() -> ModelFile.onlyOneIn(List.of(models)))
                .isInstanceOf(ModelUnavailable.class)
                .hasMessageContaining("--model");
    }

    @Test
    void aCoreIsLeftToTheGame() {
        assertThat(ModelSettings.DEFAULT.threadsFor(900_000_000, 8)).isEqualTo(7);
        assertThat(ModelSettings.DEFAULT.threadsFor(900_000_000, 1)).isEqualTo(1);
        assertThat(ModelSettings.DEFAULT.threadsFor(10_000_000, 8)).isEqualTo(1);
        assertThat(new ModelSettings(OptionalInt.of(3), 0).threadsFor(10_000_000, 8))
                .isEqualTo(3);
        assertThatThrownBy(() -> new ModelSettings(OptionalInt.of(0), 0)).hasMessageContaining("--model-threads");
        assertThatThrownBy(() -> new ModelSettings(OptionalInt.empty(), -1)).hasMessageContaining("--gpu-layers");
    }
}

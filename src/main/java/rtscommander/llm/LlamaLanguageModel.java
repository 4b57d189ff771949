package rtscommander.llm;

import de.kherud.llama.LlamaModel;
import de.kherud.llama.ModelParameters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// A model that llama.cpp runs. To be loaded once per process: its memory is never given back.
///
/// Each purpose has a slot of llama.cpp's context, which it finds again by the likeness of the prompts. Settings were
/// chosen by measurement (`docs/decisions/0025`): the weights are read and not mapped, since repacking would keep
/// both; prompts are fed in small pieces, because llama.cpp looks at nothing else while it reads one.
public final class LlamaLanguageModel implements LanguageModel {
    /// Tokens of prompt and answer that a request may have.
    static final int CONTEXT = 1536;

    /// Tokens that llama.cpp computes at once; more bring no speed.
    private static final int BATCH = PieceSize.LARGEST;
    /// A slot is taken again when it shares this part of its tokens with the prompt; of several the best.
    private static final float LIKENESS = 0.1f;

    /// Name of a value in the head of a GGUF file: the model writes the notation of `rtscommander.nl.nano`.
    private static final String MARK_OF_THE_GAME = "rtscommander.notation";
    private static final int HEAD = 4096;

    private static final String FOLDER_OF_THE_LIBRARY = "de.kherud.llama.tmpdir";

    private final LlamaModel llama;
    private final Nature nature;
    private final Map<Purpose, int[]> known = new EnumMap<>(Purpose.class);
    private final PieceSize piece = new PieceSize();

    /// What the file is.
    private record Nature(boolean tiny, boolean forOrders) {
        static Nature of(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
                return new Nature(Files.size(file) < ModelSettings.TINY, head.contains(MARK_OF_THE_GAME));
            }
        }
    }

    private LlamaLanguageModel(LlamaModel llama, Nature nature) {
        this.llama = llama;
        this.nature = nature;
    }

    /// Loads a file, which takes seconds.
    static LlamaLanguageModel load(Path file, int threads, int gpuLayers) throws ModelUnavailable {
        try {
            unpackApart();
            ModelParameters parameters = new ModelParameters()
                    .setModel(file.toString())
                    .disableMmap()
                    .skipWarmup()
                    .setThreads(threads)
                    .setThreadsBatch(threads)
                    .setBatchSize(BATCH)
                    .setUbatchSize(BATCH)
                    .setCtxSize(CONTEXT * Purpose.values().length)
                    .setParallel(Purpose.values().length)
                    .setSlotPromptSimilarity(LIKENESS)
                    .disableContextShift()
                    .disableLog();
            if (gpuLayers > 0) {
                parameters.setGpuLayers(gpuLayers);
            }
            Nature nature = Nature.of(file);
            return new LlamaLanguageModel(new LlamaModel(parameters), nature);
        } catch (RuntimeException e) {
            throw new ModelUnavailable("The model file " + file
                    + " cannot be loaded: it is damaged, cut short, or of a kind that llama.cpp b4916 does not know.");
        } catch (IOException | LinkageError e) {
            throw new ModelUnavailable("The library of llama.cpp does not work on this machine: " + e.getMessage());
        }
    }

    /// Gives the native library a folder of its own. In the common folder for temporary files two servers that
    /// start together would overwrite each other's library, and the binding deletes every file there whose name
    /// begins with "llama".
    private static void unpackApart() throws IOException {
        if (System.getProperty(FOLDER_OF_THE_LIBRARY) == null) {
            Path folder = Files.createTempDirectory("rts-commander-");
            folder.toFile().deleteOnExit();
            System.setProperty(FOLDER_OF_THE_LIBRARY, folder.toString());
        }
    }

    @Override
    public int context() {
        return CONTEXT;
    }

    @Override
    public int tokens(PromptText text) {
        return llama.encode(text.text()).length;
    }

    @Override
    public boolean isTiny() {
        return nature.tiny();
    }

    @Override
    public boolean isForOrders() {
        return nature.forOrders();
    }

    @Override
    public Reply begin(Purpose purpose, PromptText prompt, AnswerForm form) {
        int[] tokens = llama.encode(prompt.text());
        int[] before = known.getOrDefault(purpose, new int[0]);
        int mismatch = Arrays.mismatch(tokens, before);
        int shared = mismatch < 0 ? tokens.length : mismatch;
        return new LlamaReply(llama, prompt.text(), tokens, shared, form, piece, read -> known.put(purpose, read));
    }

    @Override
    public void close() {
        llama.close();
    }
}

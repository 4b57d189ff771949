package rtscommander.lab.gguf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Writes a model of the Qwen2 architecture with random weights, always the same ones: a stand-in for the real model
/// wherever only speed, memory and behaviour matter.
public final class RandomGguf {
    private static final int SEED = 7;
    private static final int TRAINED_CONTEXT = 32_768;
    private static final float ROPE_BASE = 1_000_000;
    private static final float EPSILON = 1e-6f;

    private RandomGguf() {}

    public static void write(Path file, QwenShape shape) throws IOException {
        write(file, shape, "qwen2");
    }

    /// The same file under the name of another architecture.
    public static void write(Path file, QwenShape shape, String architecture) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            GgufHeader header = new GgufHeader();
            describe(header, shape, architecture);
            List<Tensor> tensors = tensors(shape);
            header.write(out, tensors);
            SplittableRandom random = new SplittableRandom(SEED);
            for (Tensor tensor : tensors) {
                tensor.write(out, random);
            }
        }
    }

    private static void describe(GgufHeader header, QwenShape shape, String architecture) {
        header.text("general.architecture", architecture);
        header.text("general.name", "random weights");
        header.number(architecture + ".block_count", shape.layers());
        header.number(architecture + ".context_length", TRAINED_CONTEXT);
        header.number(architecture + ".embedding_length", shape.width());
        header.number(architecture + ".feed_forward_length", shape.inner());
        header.number(architecture + ".attention.head_count", shape.heads());
        header.number(architecture + ".attention.head_count_kv", shape.sharedHeads());
        header.real(architecture + ".rope.freq_base", ROPE_BASE);
        header.real(architecture + ".attention.layer_norm_rms_epsilon", EPSILON);
        header.text("tokenizer.ggml.model", "gpt2");
        header.text("tokenizer.ggml.pre", "qwen2");
        header.texts("tokenizer.ggml.tokens", SmallTokenizer.tokens(shape.vocabulary()));
        header.numbers("tokenizer.ggml.token_type", SmallTokenizer.types(shape.vocabulary()));
        header.texts("tokenizer.ggml.merges", SmallTokenizer.merges());
        header.number("tokenizer.ggml.eos_token_id", SmallTokenizer.idOf("<|im_end|>"));
        header.number("tokenizer.ggml.padding_token_id", SmallTokenizer.idOf("<|endoftext|>"));
        header.truth("tokenizer.ggml.add_bos_token", false);
    }

    private static List<Tensor> tensors(QwenShape shape) {
        int width = shape.width();
        int shared = width / shape.heads() * shape.sharedHeads();
        List<Tensor> tensors = new ArrayList<>();
        tensors.add(Tensor.matrix("token_embd", width, shape.vocabulary(), shape.embedding()));
        tensors.add(Tensor.norm("output_norm", width));
        if (!shape.tied()) {
            tensors.add(Tensor.matrix("output", width, shape.vocabulary(), Weights.Q6_K));
        }
        for (int layer = 0; layer < shape.layers(); layer++) {
            String block = "blk." + layer + ".";
            tensors.add(Tensor.norm(block + "attn_norm", width));
            tensors.add(Tensor.matrix(block + "attn_q", width, width, shape.weights()));
            tensors.add(Tensor.bias(block + "attn_q", width));
            tensors.add(Tensor.matrix(block + "attn_k", width, shared, shape.weights()));
            tensors.add(Tensor.bias(block + "attn_k", shared));
            tensors.add(Tensor.matrix(block + "attn_v", width, shared, shape.weights()));
            tensors.add(Tensor.bias(block + "attn_v", shared));
            tensors.add(Tensor.matrix(block + "attn_output", width, width, shape.weights()));
            tensors.add(Tensor.norm(block + "ffn_norm", width));
            tensors.add(Tensor.matrix(block + "ffn_gate", width, shape.inner(), shape.weights()));
            tensors.add(Tensor.matrix(block + "ffn_up", width, shape.inner(), shape.weights()));
            tensors.add(Tensor.matrix(block + "ffn_down", shape.inner(), width, shape.weights()));
        }
        return tensors;
    }
}

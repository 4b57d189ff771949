package rtscommander.lab.gguf;

/// The size of a model of the Qwen2 architecture.
///
/// @param heads attention heads; the width is divided among them
/// @param sharedHeads heads of keys and values, each shared by several attention heads
/// @param inner width of the feed-forward layers
/// @param vocabulary tokens; those that the tokenizer does not use are filled up
/// @param weights how the layers' matrices are stored
/// @param embedding how the table of tokens is stored
/// @param tied whether the table of tokens serves as the output layer too; else that is stored by itself, as Q6_K
public record QwenShape(
        int layers,
        int width,
        int heads,
        int sharedHeads,
        int inner,
        int vocabulary,
        Weights weights,
        Weights embedding,
        boolean tied) {
    /// Exactly Qwen2.5-Coder-1.5B in Q4_0 with tied embeddings: 873 MB.
    public static final QwenShape CODER_1_5B =
            new QwenShape(28, 1536, 12, 2, 8960, 151_936, Weights.Q4_0, Weights.Q4_0, true);

    /// The same with an output layer of its own, as in the file that its makers publish: 1.07 GB.
    public static final QwenShape CODER_1_5B_PUBLISHED =
            new QwenShape(28, 1536, 12, 2, 8960, 151_936, Weights.Q4_0, Weights.Q4_0, false);

    /// A model that answers within milliseconds.
    public static QwenShape tiny(Weights weights) {
        return new QwenShape(2, 64, 4, 2, 128, SmallTokenizer.SIZE, weights, weights, true);
    }
}

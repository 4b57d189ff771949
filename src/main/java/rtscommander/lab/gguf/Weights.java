package rtscommander.lab.gguf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.SplittableRandom;

/// How the numbers of a tensor are stored; names and layouts are those of ggml. Random numbers come out with a
/// spread of about 0.02, as in a model that has not been trained.
public enum Weights {
    F32(0, 1, 4),
    F16(1, 1, 2),
    Q4_0(2, 32, 18),
    Q8_0(8, 32, 34),
    Q6_K(14, 256, 210);

    private static final double SPREAD = 0.02;
    /// Standard deviation of a uniform four-bit, eight-bit, and (times an eight-bit scale) six-bit number.
    private static final double SPREAD_OF_4_BITS = 4.6;

    private static final double SPREAD_OF_8_BITS = 74;
    private static final double SPREAD_OF_6_BITS = 18.5 * 74;
    private static final int SCALE_IN_Q6_K = 208;

    final int code;
    final int block;
    final int bytes;

    Weights(int code, int block, int bytes) {
        this.code = code;
        this.block = block;
        this.bytes = bytes;
    }

    /// Fills an array that holds whole blocks.
    void fill(byte[] blocks, SplittableRandom random) {
        ByteBuffer buffer = ByteBuffer.wrap(blocks).order(ByteOrder.LITTLE_ENDIAN);
        switch (this) {
            case F32 -> {
                while (buffer.hasRemaining()) {
                    buffer.putFloat((float) (random.nextGaussian() * SPREAD));
                }
            }
            case F16 -> {
                while (buffer.hasRemaining()) {
                    buffer.putShort(half(random.nextGaussian() * SPREAD));
                }
            }
            case Q4_0 -> fill(blocks, random, 0, half(SPREAD / SPREAD_OF_4_BITS));
            case Q8_0 -> fill(blocks, random, 0, half(SPREAD / SPREAD_OF_8_BITS));
            case Q6_K -> fill(blocks, random, SCALE_IN_Q6_K, half(SPREAD / SPREAD_OF_6_BITS));
        }
    }

    /// Random numbers of few bits, and the same scale in every block.
    private void fill(byte[] blocks, SplittableRandom random, int scaleAt, short scale) {
        random.nextBytes(blocks);
        ByteBuffer buffer = ByteBuffer.wrap(blocks).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = scaleAt; at < blocks.length; at += bytes) {
            buffer.putShort(at, scale);
        }
    }

    private static short half(double value) {
        return Float.floatToFloat16((float) value);
    }
}

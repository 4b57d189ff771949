package rtscommander.lab.gguf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.SplittableRandom;

/// A tensor with its name and how it is stored.
///
/// @param sizes the innermost first, one or two
/// @param ones whether it is filled with ones instead of random numbers
record Tensor(String name, List<Integer> sizes, Weights weights, boolean ones) {
    /// Every tensor begins at a multiple of this.
    static final int ALIGNMENT = 32;
    /// About a megabyte of whole blocks of every kind.
    private static final int BLOCKS_AT_ONCE = 32_768;

    static Tensor matrix(String name, int inner, int outer, Weights weights) {
        return new Tensor(name + ".weight", List.of(inner, outer), weights, false);
    }

    static Tensor bias(String name, int size) {
        return new Tensor(name + ".bias", List.of(size), Weights.F32, false);
    }

    static Tensor norm(String name, int size) {
        return new Tensor(name + ".weight", List.of(size), Weights.F32, true);
    }

    private long blocks() {
        return sizes.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact) / weights.block;
    }

    long bytes() {
        return blocks() * weights.bytes;
    }

    static long padding(long bytes) {
        return (ALIGNMENT - bytes % ALIGNMENT) % ALIGNMENT;
    }

    void write(OutputStream out, SplittableRandom random) throws IOException {
        byte[] some = new byte[(int) Math.min(blocks(), BLOCKS_AT_ONCE) * weights.bytes];
        for (long left = bytes(); left > 0; left -= some.length) {
            if (ones) {
                ByteBuffer buffer = ByteBuffer.wrap(some).order(ByteOrder.LITTLE_ENDIAN);
                while (buffer.hasRemaining()) {
                    buffer.putFloat(1);
                }
            } else {
                weights.fill(some, random);
            }
            out.write(some, 0, (int) Math.min(left, some.length));
        }
        out.write(new byte[(int) padding(bytes())]);
    }
}

package rtscommander.llm;

import java.util.OptionalInt;

/// How the model may use the machine. Immutable.
///
/// @param threads that it computes with, 1 or more; chosen by its size and the machine when empty
/// @param gpuLayers layers that a graphics card takes, 0 or more; of use only with a library built for one
public record ModelSettings(OptionalInt threads, int gpuLayers) {
    public static final ModelSettings DEFAULT = new ModelSettings(OptionalInt.empty(), 0);

    /// A model below this size in bytes is tiny: more than one thread makes it slower.
    static final long TINY = 200_000_000;

    private static final int MOST = 1024;

    public ModelSettings {
        if (threads.isPresent() && (threads.getAsInt() < 1 || threads.getAsInt() > MOST)) {
            throw new IllegalArgumentException("The model's threads (--model-threads) must be from 1 to " + MOST
                    + ", not " + threads.getAsInt() + ".");
        }
        if (gpuLayers < 0 || gpuLayers > MOST) {
            throw new IllegalArgumentException("The layers on the graphics card (--gpu-layers) must be from 0 to "
                    + MOST + ", not " + gpuLayers + ".");
        }
    }

    /// One core is left to the game.
    int threadsFor(long fileSize, int cores) {
        return threads.orElse(fileSize < TINY ? 1 : Math.max(1, cores - 1));
    }
}

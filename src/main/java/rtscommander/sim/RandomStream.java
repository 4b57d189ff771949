package rtscommander.sim;

/// A stream of chance that is the same on every machine for the same seed. Confined to whoever draws from
/// it.
///
/// SplitMix64: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA
/// 2014, with the constants of Sebastiano Vigna's public domain version.
public final class RandomStream {
    private long state;

    public RandomStream(long seed) {
        state = seed;
    }

    public long nextLong() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /// From 0 to `bound - 1`. The unevenness is below `bound` in 2^32.
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("a bound must be above 0, not " + bound);
        }
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    /// All that the next numbers depend on: part of the hash of a world.
    public long state() {
        return state;
    }
}

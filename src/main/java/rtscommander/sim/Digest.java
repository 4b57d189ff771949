package rtscommander.sim;

/// Takes in the state of a world value by value: to hash it, or to write down what was hashed, so that the first value
/// in which two worlds differ can be named.
@FunctionalInterface
public interface Digest {
    /// Takes in one value; `what` is its name, as a programmer would say it.
    void add(String what, long value);

    /// Mixes all values into one number (the finaliser of SplitMix64 over a running sum).
    final class Hash implements Digest {
        private long hash;

        @Override
        public void add(String what, long value) {
            long mixed = (hash ^ value) + 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
            hash = mixed ^ (mixed >>> 31);
        }

        public long value() {
            return hash;
        }
    }
}

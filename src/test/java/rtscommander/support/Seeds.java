package rtscommander.support;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Runs a claim for many seeds and names the one that broke it.
public final class Seeds {
    private Seeds() {}

    public static void forAll(int count, Consumer<SplittableRandom> claim) {
        for (long seed = 0; seed < count; seed++) {
            try {
                claim.accept(new SplittableRandom(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("broken by seed " + seed, e);
            }
        }
    }
}

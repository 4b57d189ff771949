package rtscommander.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import rtscommander.support.Seeds;

class RandomStreamTest {
    /// The SplittableRandom of the JDK is the same algorithm.
    @Test
    void itIsSplitMix64() {
        Seeds.forAll(20, random -> {
            long seed = random.nextLong();
            assertThat(new RandomStream(seed).nextLong()).isEqualTo(new SplittableRandom(seed).nextLong());
        });
    }

    @Test
    void aStreamThatBeginsInTheStateOfAnotherGoesOnLikeIt() {
        RandomStream stream = new RandomStream(42);
        stream.nextLong();
        assertThat(new RandomStream(stream.state()).nextLong()).isEqualTo(stream.nextLong());
    }

    @Test
    void everyNumberBelowTheBoundComesAboutEquallyOften() {
        RandomStream stream = new RandomStream(1);
        int[] drawn = new int[7];
        for (int i = 0; i < 7000; i++) {
            drawn[stream.nextInt(7)]++;
        }
        assertThat(Arrays.stream(drawn).boxed())
                .allSatisfy(times -> assertThat(times).isBetween(900, 1100));
    }

    @Test
    void aBoundBelowOneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RandomStream(1).nextInt(0));
    }
}

package rtscommander.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rtscommander.support.HandClock;

class RateLimitTest {
    @Test
    void soMuchASecondAndNoMore() {
        HandClock clock = new HandClock();
        RateLimit limit = new RateLimit(2, 1_000_000_000, clock::nanoTime);
        assertThat(limit.allows()).isTrue();
        assertThat(limit.allows()).isTrue();
        assertThat(limit.allows()).isFalse();
        clock.passMillis(999);
        assertThat(limit.allows()).isFalse();
        clock.passMillis(1);
        assertThat(limit.allows()).isTrue();
    }
}

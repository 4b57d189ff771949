package rtscommander.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rtscommander.match.RecentTimes.Summary;
import rtscommander.support.HandClock;

class TickLoopTest {
    private final HandClock clock = new HandClock();
    private final List<Long> beats = new ArrayList<>();

    /// Runs so many beats, the third of which takes the given time and the others none.
    private TickLoop run(int count, long thirdTakesMillis) {
        TickLoop loop = new TickLoop(clock, () -> {
            beats.add(clock.millis());
            if (beats.size() == 3) {
                clock.passMillis(thirdTakesMillis);
            }
            if (beats.size() == count) {
                Thread.currentThread().interrupt();
            }
        });
        loop.run();
        // Clears what stopped the loop.
        assertThat(Thread.interrupted()).isTrue();
        return loop;
    }

    @Test
    void keepsTheBeat() {
        run(4, 20);
        assertThat(beats).containsExactly(0L, 50L, 100L, 150L);
    }

    @Test
    void catchesUpAfterALateTick() {
        TickLoop loop = run(8, 220);
        assertThat(beats).containsExactly(0L, 50L, 100L, 320L, 320L, 320L, 320L, 350L);
        assertThat(loop.dropped()).isZero();
    }

    @Test
    void dropsADebtTooLargeAndStaysOnTheBeat() {
        TickLoop loop = run(6, 1015);
        assertThat(beats).containsExactly(0L, 50L, 100L, 1115L, 1150L, 1200L);
        assertThat(loop.dropped()).isEqualTo(19);
    }

    @Test
    void tellsHowLongBeatsTookAndHowLateTheyWere() {
        TickLoop loop = run(5, 80);
        assertThat(loop.durations().summary()).isEqualTo(new Summary(0, 0, 80_000_000));
        assertThat(loop.lateness().summary()).isEqualTo(new Summary(0, 0, 30_000_000));
    }

    @Test
    void tellsHowLongItHasBeenSilent() {
        TickLoop loop = run(2, 0);
        clock.passMillis(7000);
        assertThat(loop.nanosSinceLastBeat()).isGreaterThanOrEqualTo(7_000_000_000L);
    }

    @Test
    void percentilesAreOfTheLastMinuteOnly() {
        RecentTimes times = new RecentTimes();
        times.add(9_999);
        for (int i = 1; i <= RecentTimes.KEPT; i++) {
            times.add(i);
        }
        assertThat(times.summary()).isEqualTo(new Summary(600, 1188, 1200));
    }
}

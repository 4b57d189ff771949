package rtscommander.match;

import java.util.concurrent.atomic.AtomicLong;

/// Calls `beat` twenty times a second on the thread that runs it, until that thread is interrupted.
///
/// The beat is absolute: a late tick is followed at once by the next, so that no time is lost. A debt
/// above [#LARGEST_DEBT] is dropped in whole periods and counted, because a burst of ticks would make
/// every match lurch. All but [#run()] may be called from any thread.
public final class TickLoop implements Runnable {
    static final long PERIOD = 50_000_000;
    static final long LARGEST_DEBT = 250_000_000;

    private final Clock clock;
    private final Runnable beat;
    private final RecentTimes durations = new RecentTimes();
    private final RecentTimes lateness = new RecentTimes();
    private final AtomicLong dropped = new AtomicLong();
    private final AtomicLong lastBeat;

    public TickLoop(Clock clock, Runnable beat) {
        this.clock = clock;
        this.beat = beat;
        this.lastBeat = new AtomicLong(clock.nanoTime());
    }

    @Override
    public void run() {
        long due = clock.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            long start = clock.nanoTime();
            beat.run();
            long end = clock.nanoTime();
            lateness.add(start - due);
            durations.add(end - start);
            lastBeat.set(end);
            due += PERIOD;
            long debt = end - due;
            if (debt > LARGEST_DEBT) {
                long periods = debt / PERIOD;
                dropped.addAndGet(periods);
                due += periods * PERIOD;
            }
            clock.sleepUntil(due);
        }
    }

    /// How long the beats of the last minute took, nanoseconds.
    public RecentTimes durations() {
        return durations;
    }

    /// How long after their time the beats of the last minute began, nanoseconds.
    public RecentTimes lateness() {
        return lateness;
    }

    /// Beats that were left out since the start because the loop was too far behind.
    public long dropped() {
        return dropped.get();
    }

    /// Nanoseconds since the last beat ended: a loop that lives never lets this grow beyond a beat's length.
    public long nanosSinceLastBeat() {
        return clock.nanoTime() - lastBeat.get();
    }
}

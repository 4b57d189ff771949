package rtscommander.match;

import java.util.concurrent.locks.LockSupport;

/// The loop's only source of time, so that a test can turn the hands itself.
public interface Clock {
    /// Nanoseconds since an arbitrary moment; never goes back.
    long nanoTime();

    /// Returns once [#nanoTime()] has reached `nanoTime`, or earlier when the thread is interrupted.
    void sleepUntil(long nanoTime);

    /// The machine's clock.
    static Clock ofTheMachine() {
        return new Clock() {
            @Override
            public long nanoTime() {
                return System.nanoTime();
            }

            @Override
            public void sleepUntil(long nanoTime) {
                long left = nanoTime - System.nanoTime();
                while (left > 0 && !Thread.currentThread().isInterrupted()) {
                    LockSupport.parkNanos(left);
                    left = nanoTime - System.nanoTime();
                }
            }
        };
    }
}

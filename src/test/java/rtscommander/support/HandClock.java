package rtscommander.support;

import rtscommander.match.Clock;

/// A clock whose hands the test turns; sleeping turns them to the end of the sleep.
public final class HandClock implements Clock {
    private long now;

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void sleepUntil(long nanoTime) {
        now = Math.max(now, nanoTime);
    }

    public void passMillis(long millis) {
        now += millis * 1_000_000;
    }

    public long millis() {
        return now / 1_000_000;
    }
}

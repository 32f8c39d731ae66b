package org.backprop.explorer.background;

import java.time.Duration;

/** A clock that stands still unless a test moves it on. */
public final class ManualClock implements NanoClock {

    private long nanos;
    private long nanosPerReading;

    @Override
    public long nanoTime() {
        nanos += nanosPerReading;
        return nanos;
    }

    /** Moves the clock on. */
    public void advance(Duration duration) {
        nanos += duration.toNanos();
    }

    /** Moves the clock on by {@code duration} at every reading from now on. */
    public void advanceAtEachReading(Duration duration) {
        nanosPerReading = duration.toNanos();
    }
}

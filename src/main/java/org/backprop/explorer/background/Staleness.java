package org.backprop.explorer.background;

import java.time.Duration;

/**
 * The state of a display that does not show the latest yet.
 *
 * @param clock the clock by which it ages
 * @param sinceNanos the {@link NanoClock#nanoTime} since which the display is stale
 */
public record Staleness(NanoClock clock, long sinceNanos) {

    /** Returns how long the display has been stale by now. */
    public Duration age() {
        return Duration.ofNanos(clock.nanoTime() - sinceNanos);
    }
}

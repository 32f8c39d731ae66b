package org.backprop.explorer.view;

/**
 * The speed of a run.
 *
 * @param momentsPerSecond moments of the chosen granularity in a second; infinite for as fast as the machine goes
 */
public record Speed(double momentsPerSecond) {

    /** As fast as the machine goes, whatever the granularity. */
    public static final Speed FULL = new Speed(Double.POSITIVE_INFINITY);

    /** The fastest speed at which a step is still shown as a movement. */
    private static final double FASTEST_ANIMATED = 4;

    /** Returns whether there is no target. */
    public boolean isFull() {
        return Double.isInfinite(momentsPerSecond);
    }

    /** Returns whether a moment lasts long enough to watch it happen. */
    public boolean isWatchable() {
        return momentsPerSecond <= FASTEST_ANIMATED;
    }
}

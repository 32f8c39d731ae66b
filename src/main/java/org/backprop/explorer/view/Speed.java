package org.backprop.explorer.view;

/**
 * The speed of a run.
 *
 * @param momentsPerSecond moments of the chosen granularity per second; infinite for as fast as the machine can
 */
public record Speed(double momentsPerSecond) {

    /** As fast as the machine can, whatever the granularity. */
    public static final Speed FULL = new Speed(Double.POSITIVE_INFINITY);

    /** The greatest speed at which steps are animated. */
    private static final double MAX_ANIMATED = 4;

    /** Returns whether the speed is unlimited. */
    public boolean isFull() {
        return Double.isInfinite(momentsPerSecond);
    }

    /** Returns whether moments last long enough for steps to be animated. */
    public boolean allowsAnimation() {
        return momentsPerSecond <= MAX_ANIMATED;
    }
}

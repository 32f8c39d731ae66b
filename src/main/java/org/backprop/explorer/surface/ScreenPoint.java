package org.backprop.explorer.surface;

/**
 * A point in screen coordinates, measured from the upper left corner of a picture.
 *
 * @param x to the right
 * @param y down
 */
public record ScreenPoint(double x, double y) {

    /** Returns the distance to {@code other}. */
    public double distance(ScreenPoint other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}

package org.backprop.explorer.model.landscape.relief;

/**
 * A point in screen coordinates, measured from the upper left corner of a picture.
 *
 * @param x to the right
 * @param y down
 */
public record Pixel(double x, double y) {

    /** Returns the distance to {@code other}. */
    public double distance(Pixel other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}

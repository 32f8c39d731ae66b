package org.backprop.explorer.model.landscape.relief;

/**
 * A place in a picture, in pixels from its upper left corner.
 *
 * @param x to the right
 * @param y down
 */
public record Pixel(double x, double y) {

    /** How far it is to {@code other}. */
    public double distance(Pixel other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}

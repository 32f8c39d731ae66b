package org.backprop.explorer.surface;

/**
 * A rectangle in screen coordinates, measured from the upper left corner of a picture.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width the width, greater than 0
 * @param height the height, greater than 0
 */
public record ScreenBounds(double x, double y, double width, double height) {

    /** Returns this rectangle with all coordinates multiplied by {@code factor}. */
    public ScreenBounds scaled(double factor) {
        return new ScreenBounds(x * factor, y * factor, width * factor, height * factor);
    }
}

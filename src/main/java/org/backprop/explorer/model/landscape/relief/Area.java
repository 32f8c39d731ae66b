package org.backprop.explorer.model.landscape.relief;

/**
 * A rectangle in screen coordinates, measured from the upper left corner of a picture.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width the width, greater than 0
 * @param height the height, greater than 0
 */
public record Area(double x, double y, double width, double height) {

    /** Returns this rectangle with all coordinates multiplied by {@code factor}. */
    public Area scaled(double factor) {
        return new Area(x * factor, y * factor, width * factor, height * factor);
    }
}

package org.backprop.explorer.model.landscape.relief;

/**
 * The part of a picture that a landscape must fit into, in pixels from the upper left corner.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width greater than 0
 * @param height greater than 0
 */
public record Area(double x, double y, double width, double height) {

    /** The same area where there are {@code factor} times as many pixels. */
    public Area scaled(double factor) {
        return new Area(x * factor, y * factor, width * factor, height * factor);
    }
}

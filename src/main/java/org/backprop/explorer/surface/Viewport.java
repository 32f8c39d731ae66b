package org.backprop.explorer.surface;

/**
 * The size of a picture, in the units of screen coordinates.
 *
 * @param width the width, at least 1
 * @param height the height, at least 1
 * @param contentBounds the part that the surface fits into at zoom 1
 */
public record Viewport(int width, int height, ScreenBounds contentBounds) {

    /** @throws IllegalArgumentException if a width or a height is too small */
    public Viewport {
        if (width < 1 || height < 1 || !(contentBounds.width() > 0) || !(contentBounds.height() > 0)) {
            throw new IllegalArgumentException("a picture needs room: make it larger");
        }
    }
}

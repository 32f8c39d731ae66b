package org.backprop.explorer.model.landscape.relief;

/**
 * A picture's size, in the units that places in it are told in.
 *
 * @param width from the left edge to the right, at least 1
 * @param height from the upper edge to the lower, at least 1
 * @param area the part that the landscape fits into unless it is zoomed
 */
public record Viewport(int width, int height, Area area) {

    /** @throws IllegalArgumentException if there is no room for anything */
    public Viewport {
        if (width < 1 || height < 1 || !(area.width() > 0) || !(area.height() > 0)) {
            throw new IllegalArgumentException("a picture needs room: make it larger");
        }
    }
}

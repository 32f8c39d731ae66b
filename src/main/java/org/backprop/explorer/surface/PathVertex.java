package org.backprop.explorer.surface;

import org.backprop.explorer.model.landscape.plane.Coordinates;

/**
 * A vertex of a path on a surface.
 *
 * @param coordinates the coordinates in the plane
 * @param opacity the opacity, 0 to 1
 */
public record PathVertex(Coordinates coordinates, double opacity) {

    /** Returns the linear interpolation between this vertex, at {@code part} 0, and {@code next}, at 1. */
    PathVertex interpolate(PathVertex next, double part) {
        return new PathVertex(
                new Coordinates(
                        coordinates.a() + part * (next.coordinates.a() - coordinates.a()),
                        coordinates.b() + part * (next.coordinates.b() - coordinates.b())),
                opacity + part * (next.opacity - opacity));
    }
}

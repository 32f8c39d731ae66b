package org.backprop.explorer.model.landscape.relief;

import org.backprop.explorer.model.landscape.Coordinates;

/**
 * A vertex of a path on a surface.
 *
 * @param coordinates the coordinates in the plane
 * @param opacity the opacity, 0 to 1
 */
public record Footprint(Coordinates at, double opacity) {

    /** Returns the linear interpolation between this vertex, at {@code part} 0, and {@code next}, at 1. */
    Footprint towards(Footprint next, double part) {
        return new Footprint(
                new Coordinates(at.a() + part * (next.at.a() - at.a()), at.b() + part * (next.at.b() - at.b())),
                opacity + part * (next.opacity - opacity));
    }
}

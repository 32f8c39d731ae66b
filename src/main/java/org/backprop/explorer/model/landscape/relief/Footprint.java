package org.backprop.explorer.model.landscape.relief;

import org.backprop.explorer.model.landscape.Coordinates;

/**
 * A point of a path over a landscape.
 *
 * @param at where it is
 * @param opacity how plainly it is drawn, 0 to 1
 */
public record Footprint(Coordinates at, double opacity) {

    /** The point {@code part}, from 0 to 1, of the way to {@code next}. */
    Footprint towards(Footprint next, double part) {
        return new Footprint(
                new Coordinates(at.a() + part * (next.at.a() - at.a()), at.b() + part * (next.at.b() - at.b())),
                opacity + part * (next.opacity - opacity));
    }
}

package org.backprop.explorer.model.landscape.relief;

import java.util.Optional;
import org.backprop.explorer.model.landscape.Grid;
import org.backprop.explorer.model.landscape.Interval;

/**
 * A straight segment of a path on a surface.
 *
 * @param from the first end
 * @param to the second end
 */
record Leg(Footprint from, Footprint to) {

    /** Returns the linear interpolation between the first end, at {@code part} 0, and the second, at 1. */
    Footprint at(double part) {
        return from.towards(to, part);
    }

    /** Returns the part of this segment inside the ranges of {@code grid}; empty if there is none. */
    Optional<Leg> within(Grid grid) {
        return within(grid.x(), from.at().a(), to.at().a())
                .flatMap(rest ->
                        rest.within(grid.y(), rest.from.at().b(), rest.to.at().b()));
    }

    /** The part for which a coordinate that changes linearly from {@code first} to {@code last} is in {@code range}. */
    private Optional<Leg> within(Interval range, double first, double last) {
        if (range.contains(first) && range.contains(last)) {
            return Optional.of(this);
        }
        double one = (range.from() - first) / (last - first);
        double other = (range.to() - first) / (last - first);
        double begin = Math.max(0, Math.min(one, other));
        double end = Math.min(1, Math.max(one, other));
        return begin < end ? Optional.of(new Leg(at(begin), at(end))) : Optional.empty();
    }

    /** The length on the floor of the box, in sides of the floor. */
    double length(Grid grid) {
        return Math.hypot(
                (to.at().a() - from.at().a()) / grid.x().length(),
                (to.at().b() - from.at().b()) / grid.y().length());
    }
}

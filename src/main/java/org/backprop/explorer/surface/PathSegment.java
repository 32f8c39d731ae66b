package org.backprop.explorer.surface;

import java.util.Optional;
import org.backprop.explorer.model.numeric.Grid;
import org.backprop.explorer.model.numeric.Interval;

/**
 * A straight segment of a path on a surface.
 *
 * @param from the first end
 * @param to the second end
 */
record PathSegment(PathVertex from, PathVertex to) {

    /** Returns the linear interpolation between the first end, at {@code part} 0, and the second, at 1. */
    PathVertex interpolate(double part) {
        return from.interpolate(to, part);
    }

    /** Returns the part of this segment inside the ranges of {@code grid}; empty if there is none. */
    Optional<PathSegment> clip(Grid grid) {
        return clip(grid.x(), from.coordinates().a(), to.coordinates().a())
                .flatMap(clipped -> clipped.clip(
                        grid.y(),
                        clipped.from.coordinates().b(),
                        clipped.to.coordinates().b()));
    }

    /** The part for which a coordinate that changes linearly from {@code first} to {@code last} is in {@code range}. */
    private Optional<PathSegment> clip(Interval range, double first, double last) {
        if (range.contains(first) && range.contains(last)) {
            return Optional.of(this);
        }
        double atLowerEnd = (range.from() - first) / (last - first);
        double atUpperEnd = (range.to() - first) / (last - first);
        double begin = Math.max(0, Math.min(atLowerEnd, atUpperEnd));
        double end = Math.min(1, Math.max(atLowerEnd, atUpperEnd));
        return begin < end ? Optional.of(new PathSegment(interpolate(begin), interpolate(end))) : Optional.empty();
    }

    /** The length on the floor of the box, in sides of the floor. */
    double length(Grid grid) {
        return Math.hypot(
                (to.coordinates().a() - from.coordinates().a()) / grid.x().length(),
                (to.coordinates().b() - from.coordinates().b()) / grid.y().length());
    }
}

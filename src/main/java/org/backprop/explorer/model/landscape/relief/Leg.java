package org.backprop.explorer.model.landscape.relief;

import java.util.Optional;
import org.backprop.explorer.model.landscape.Grid;
import org.backprop.explorer.model.landscape.Interval;

/**
 * A straight piece of a path over a landscape.
 *
 * @param from where it begins
 * @param to where it ends
 */
record Leg(Footprint from, Footprint to) {

    /** The point {@code part}, from 0 to 1, of the way. */
    Footprint at(double part) {
        return from.towards(to, part);
    }

    /** The piece of it that lies on {@code grid}, if any. */
    Optional<Leg> within(Grid grid) {
        return within(grid.x(), from.at().a(), to.at().a())
                .flatMap(rest ->
                        rest.within(grid.y(), rest.from.at().b(), rest.to.at().b()));
    }

    /** The piece for which a coordinate that changes evenly from {@code first} to {@code last} is in {@code range}. */
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

    /** Its length on the box's floor. */
    double length(Grid grid) {
        return Math.hypot(
                (to.at().a() - from.at().a()) / grid.x().length(),
                (to.at().b() - from.at().b()) / grid.y().length());
    }
}

package org.backprop.explorer.view.surface;

import java.util.function.DoubleUnaryOperator;
import org.backprop.explorer.surface.WorldPoint;

/** An axis along an edge of the box, with tick labels. */
final class Axis {

    private final WorldPoint from;
    private final WorldPoint to;
    private final WorldPoint outward;
    private final double[] ticks;
    private final DoubleUnaryOperator fraction;

    /**
     * @param from the first end
     * @param to the second end
     * @param outward the direction away from the box, of length 1
     * @param ticks the values with tick marks, ascending
     * @param fraction the relative position of a value: 0 at the first end, 1 at the second
     */
    Axis(WorldPoint from, WorldPoint to, WorldPoint outward, double[] ticks, DoubleUnaryOperator fraction) {
        this.from = from;
        this.to = to;
        this.outward = outward;
        this.ticks = ticks;
        this.fraction = fraction;
    }

    /** Returns the values with tick marks, ascending. */
    double[] ticks() {
        return ticks.clone();
    }

    /** Returns the point of the value {@code value}. */
    WorldPoint pointAt(double value) {
        return interpolate(fraction.applyAsDouble(value));
    }

    /** Returns the second end. */
    WorldPoint end() {
        return to;
    }

    /** Returns the midpoint. */
    WorldPoint middle() {
        return interpolate(0.5);
    }

    private WorldPoint interpolate(double t) {
        return new WorldPoint(
                from.x() + t * (to.x() - from.x()),
                from.y() + t * (to.y() - from.y()),
                from.z() + t * (to.z() - from.z()));
    }

    /** Returns {@code point} moved outward from the box by {@code length}. */
    WorldPoint offset(WorldPoint point, double length) {
        return new WorldPoint(
                point.x() + length * outward.x(), point.y() + length * outward.y(), point.z() + length * outward.z());
    }
}

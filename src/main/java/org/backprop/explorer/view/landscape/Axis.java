package org.backprop.explorer.view.landscape;

import java.util.function.DoubleUnaryOperator;
import org.backprop.explorer.model.landscape.relief.Position;

/** An axis along an edge of the box, with tick labels. */
final class Axis {

    private final Position from;
    private final Position to;
    private final Position outward;
    private final double[] ticks;
    private final DoubleUnaryOperator fraction;

    /**
     * @param from the first end
     * @param to the second end
     * @param outward the direction away from the box, of length 1
     * @param ticks the values with tick marks, ascending
     * @param fraction the relative position of a value: 0 at the first end, 1 at the second
     */
    Axis(Position from, Position to, Position outward, double[] ticks, DoubleUnaryOperator fraction) {
        this.from = from;
        this.to = to;
        this.outward = outward;
        this.ticks = ticks;
        this.fraction = fraction;
    }

    /** The values with tick marks, ascending. */
    double[] ticks() {
        return ticks.clone();
    }

    /** Returns the point of the value {@code number}. */
    Position at(double number) {
        return part(fraction.applyAsDouble(number));
    }

    /** The second end. */
    Position end() {
        return to;
    }

    /** The midpoint. */
    Position middle() {
        return part(0.5);
    }

    private Position part(double t) {
        return new Position(
                from.x() + t * (to.x() - from.x()),
                from.y() + t * (to.y() - from.y()),
                from.z() + t * (to.z() - from.z()));
    }

    /** Returns {@code point} moved outward from the box by {@code length}. */
    Position beside(Position point, double length) {
        return new Position(
                point.x() + length * outward.x(), point.y() + length * outward.y(), point.z() + length * outward.z());
    }
}

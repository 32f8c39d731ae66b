package org.backprop.explorer.view.landscape;

import java.util.function.DoubleUnaryOperator;
import org.backprop.explorer.model.landscape.relief.Position;

/** An edge of the box with figures along it. */
final class Axis {

    private final Position from;
    private final Position to;
    private final Position outward;
    private final double[] ticks;
    private final DoubleUnaryOperator fraction;

    /**
     * @param from where it begins
     * @param to where it ends
     * @param outward the direction away from the box, of length 1
     * @param ticks the numbers on it
     * @param fraction where a number is: 0 at the beginning, 1 at the end
     */
    Axis(Position from, Position to, Position outward, double[] ticks, DoubleUnaryOperator fraction) {
        this.from = from;
        this.to = to;
        this.outward = outward;
        this.ticks = ticks;
        this.fraction = fraction;
    }

    /** The numbers on it, ascending. */
    double[] ticks() {
        return ticks.clone();
    }

    /** Where {@code number} is. */
    Position at(double number) {
        return part(fraction.applyAsDouble(number));
    }

    /** Its end. */
    Position end() {
        return to;
    }

    /** The middle. */
    Position middle() {
        return part(0.5);
    }

    private Position part(double t) {
        return new Position(
                from.x() + t * (to.x() - from.x()),
                from.y() + t * (to.y() - from.y()),
                from.z() + t * (to.z() - from.z()));
    }

    /** The point {@code length} away from one of it, out of the box. */
    Position beside(Position point, double length) {
        return new Position(
                point.x() + length * outward.x(), point.y() + length * outward.y(), point.z() + length * outward.z());
    }
}

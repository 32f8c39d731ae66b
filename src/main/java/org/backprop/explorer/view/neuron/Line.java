package org.backprop.explorer.view.neuron;

import javafx.geometry.Point2D;
import org.backprop.explorer.view.picture.Curve;

/**
 * A line segment.
 *
 * @param start its first end
 * @param end its other end
 */
record Line(Point2D start, Point2D end) implements Curve {

    /**
     * Returns the segment between two circles, parallel to the line of their centers and {@code offset} to its left.
     */
    static Line between(Point2D from, double fromRadius, Point2D to, double toRadius, double offset) {
        Point2D direction = to.subtract(from).normalize();
        Point2D shift = new Point2D(direction.getY(), -direction.getX()).multiply(offset);
        return new Line(
                from.add(shift).add(direction.multiply(chord(fromRadius, offset))),
                to.add(shift).subtract(direction.multiply(chord(toRadius, offset))));
    }

    private static double chord(double radius, double offset) {
        return Math.sqrt(Math.max(0, radius * radius - offset * offset));
    }

    @Override
    public Point2D at(double t) {
        return start.interpolate(end, t);
    }

    /** Returns the segment in the opposite direction. */
    Line reversed() {
        return new Line(end, start);
    }

    /** Returns the distance of {@code point} from the segment. */
    double distanceTo(Point2D point) {
        Point2D direction = end.subtract(start);
        double t = point.subtract(start).dotProduct(direction) / direction.dotProduct(direction);
        return point.distance(at(Math.max(0, Math.min(1, t))));
    }
}

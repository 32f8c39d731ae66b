package org.backprop.explorer.view.network;

import javafx.geometry.Point2D;

/**
 * A straight line.
 *
 * @param start its first end
 * @param end its other end
 */
record Line(Point2D start, Point2D end) implements Curve {

    /** From the edge of one circle to that of another, so far to the left of the way between their middles. */
    static Line between(Point2D from, double fromRadius, Point2D to, double toRadius, double aside) {
        Point2D way = to.subtract(from).normalize();
        Point2D shift = new Point2D(way.getY(), -way.getX()).multiply(aside);
        return new Line(
                from.add(shift).add(way.multiply(chord(fromRadius, aside))),
                to.add(shift).subtract(way.multiply(chord(toRadius, aside))));
    }

    private static double chord(double radius, double aside) {
        return Math.sqrt(Math.max(0, radius * radius - aside * aside));
    }

    @Override
    public Point2D at(double t) {
        return start.interpolate(end, t);
    }

    /** The same line from its other end. */
    Line reversed() {
        return new Line(end, start);
    }

    /** The distance of {@code point} from the line. */
    double distanceTo(Point2D point) {
        Point2D way = end.subtract(start);
        double t = point.subtract(start).dotProduct(way) / way.dotProduct(way);
        return point.distance(at(Math.max(0, Math.min(1, t))));
    }
}

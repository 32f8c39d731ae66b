package org.backprop.explorer.view.layers;

import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import org.backprop.explorer.view.picture.Curve;

/**
 * The curve from one neuron to another, horizontal at both ends.
 *
 * @param index the index of its weight, or -1 between an output and its target
 * @param layer the layer of its weight, from 1; the number of layers + 1 between an output and its target
 * @param from the number of the neuron where it starts, in its column
 * @param to the number of the neuron, or target, where it ends
 * @param start its left end
 * @param end its right end
 */
record Edge(int index, int layer, int from, int to, Point2D start, Point2D end) implements Curve {

    private static final int SAMPLES = 24;

    @Override
    public Point2D at(double t) {
        double s = 1 - t;
        double middle = (start.getX() + end.getX()) / 2;
        double x = s * s * s * start.getX() + 3 * s * t * middle + t * t * t * end.getX();
        double y = start.getY() + (end.getY() - start.getY()) * t * t * (3 - 2 * t);
        return new Point2D(x, y);
    }

    /**
     * Returns whether {@code point} is within {@code reach} of the curve's bounds: a fast test before
     * {@link #distanceTo}.
     */
    boolean isNear(Point2D point, double reach) {
        return point.getX() >= start.getX() - reach
                && point.getX() <= end.getX() + reach
                && point.getY() >= Math.min(start.getY(), end.getY()) - reach
                && point.getY() <= Math.max(start.getY(), end.getY()) + reach;
    }

    /** Returns the vertical distance of its ends. */
    double height() {
        return Math.abs(end.getY() - start.getY());
    }

    /** Returns the distance of {@code point} from the curve. */
    double distanceTo(Point2D point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= SAMPLES; i++) {
            nearest = Math.min(nearest, at((double) i / SAMPLES).distance(point));
        }
        return nearest;
    }

    /** Draws the curve with the current stroke. */
    void stroke(GraphicsContext graphics) {
        double middle = (start.getX() + end.getX()) / 2;
        graphics.beginPath();
        graphics.moveTo(start.getX(), start.getY());
        graphics.bezierCurveTo(middle, start.getY(), middle, end.getY(), end.getX(), end.getY());
        graphics.stroke();
    }
}

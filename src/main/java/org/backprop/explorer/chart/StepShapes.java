package org.backprop.explorer.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Optional;

/**
 * The shapes of a step in pixels: a filled dot at the current end, a hollow ring at the other one, and an arrow from
 * the start to the end that is to be drawn over both. Where the ends are close, the dot is small, so that it does not
 * cover the ring, and the arrow begins or ends in the middle of the ring.
 *
 * @param from the start of the step
 * @param to its end
 * @param isDone whether the current end is {@code to}; otherwise it is {@code from}
 * @param radius the radius of the ring, and of the dot where there is room
 */
public record StepShapes(Point2D from, Point2D to, boolean isDone, double radius) {

    private static final double MAX_HEAD_LENGTH = 8;
    private static final double MIN_HEAD_LENGTH = 3;
    private static final double HEAD_ASPECT = 0.5;
    private static final double RELATIVE_RADIUS_WHEN_CLOSE = 0.62;
    private static final double GAP = 2;

    /** Returns whether there is no room for an arrow between two shapes of the full size. */
    public boolean isClose() {
        return distance() < 2 * (radius + GAP) + MAX_HEAD_LENGTH;
    }

    /** Returns the radius of the dot. */
    public double dotRadius() {
        return isClose() ? RELATIVE_RADIUS_WHEN_CLOSE * radius : radius;
    }

    /** Returns the ring at the end that is not the current one. */
    public Ellipse2D ring() {
        return circle(isDone ? from : to, radius);
    }

    /** Returns a circle around the current end, by so much larger than the dot. */
    public Ellipse2D dot(double margin) {
        return circle(isDone ? to : from, dotRadius() + margin);
    }

    private static Ellipse2D circle(Point2D center, double r) {
        return new Ellipse2D.Double(center.getX() - r, center.getY() - r, 2 * r, 2 * r);
    }

    /** Returns the line of the arrow up to the middle of its head; empty if the ends are too close for an arrow. */
    public Optional<Line2D> shaft() {
        double length = arrowLength();
        if (!(length >= MIN_HEAD_LENGTH)) {
            return Optional.empty();
        }
        AffineTransform along = along();
        Point2D end = along.transform(new Point2D.Double(length - headLength() / 2, 0), null);
        return Optional.of(new Line2D.Double(along.transform(new Point2D.Double(0, 0), null), end));
    }

    /** Returns the head of the arrow; empty if the ends are too close for an arrow. */
    public Optional<Path2D> head() {
        double length = arrowLength();
        if (!(length >= MIN_HEAD_LENGTH)) {
            return Optional.empty();
        }
        Path2D head = new Path2D.Double();
        head.moveTo(length, 0);
        head.lineTo(length - headLength(), -HEAD_ASPECT * headLength());
        head.lineTo(length - headLength(), HEAD_ASPECT * headLength());
        head.closePath();
        head.transform(along());
        return Optional.of(head);
    }

    private double headLength() {
        return Math.min(MAX_HEAD_LENGTH, arrowLength());
    }

    private double distance() {
        return from.distance(to);
    }

    private double arrowLength() {
        return distance() - gap(!isDone) - gap(isDone);
    }

    /** Returns the distance of the arrow from the center of the dot or of the ring. */
    private double gap(boolean isAtDot) {
        return isClose() ? isAtDot ? dotRadius() : 0 : radius + GAP;
    }

    /** Returns the transform to pixels from a coordinate along the arrow. */
    private AffineTransform along() {
        AffineTransform along = AffineTransform.getTranslateInstance(from.getX(), from.getY());
        along.rotate(to.getX() - from.getX(), to.getY() - from.getY());
        along.translate(gap(!isDone), 0);
        return along;
    }
}

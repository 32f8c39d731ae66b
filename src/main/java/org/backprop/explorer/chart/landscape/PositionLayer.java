package org.backprop.explorer.chart.landscape;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.PlotLayer;
import org.backprop.explorer.chart.PlotTransform;
import org.backprop.explorer.chart.StepShapes;
import org.backprop.explorer.model.landscape.Landscape;

/**
 * The current point. Before an update, an arrow along the negative gradient and a ring where the update leads; after
 * it, a hollow point where it started and an arrow from there.
 */
public final class PositionLayer implements PlotLayer.Painter {

    private static final Stroke RING_STROKE = new BasicStroke(2.4f);
    private static final Stroke SHAFT_STROKE = new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final double POINT_RADIUS = 6.5;
    private static final double RING_RADIUS = 4;
    private static final double BORDER = 2;
    /** The length of the arrow as a fraction of the plot's shorter side. */
    private static final double RELATIVE_ARROW_LENGTH = 0.16;

    /** The radius around the point that is kept free of labels. */
    private static final double POINT_CLEARANCE = 22;

    private static final double RING_CLEARANCE = 8;

    private static final double HEAD_LENGTH = 9;
    private static final double HEAD_ASPECT = 0.45;

    private final Landscape.Position position;
    private final ChartColors chartColors;

    public PositionLayer(Landscape.Position position, ChartColors chartColors) {
        this.position = position;
        this.chartColors = chartColors;
    }

    @Override
    public void paint(Graphics2D graphics, PlotTransform transform) {
        Point2D current = transform.toPixel(position.point().coordinates());
        graphics.setColor(chartColors.selection());
        descentDirection(transform).ifPresent(direction -> drawArrow(graphics, transform, direction));
        position.nextPoint()
                .map(transform::toPixel)
                .ifPresent(target -> drawRing(graphics, circle(target, RING_RADIUS)));
        position.previousPoint()
                .map(start -> transform.toPixel(start.coordinates()))
                .ifPresentOrElse(
                        start -> drawStep(graphics, new StepShapes(start, current, true, POINT_RADIUS)),
                        () -> drawPoint(
                                graphics, circle(current, POINT_RADIUS + BORDER), circle(current, POINT_RADIUS)));
    }

    private static void drawRing(Graphics2D graphics, Ellipse2D ring) {
        graphics.setStroke(RING_STROKE);
        graphics.setColor(Color.WHITE);
        graphics.draw(ring);
    }

    private void drawPoint(Graphics2D graphics, Ellipse2D border, Ellipse2D dot) {
        graphics.setColor(Color.WHITE);
        graphics.fill(border);
        graphics.setColor(chartColors.selection());
        graphics.fill(dot);
    }

    /** Draws the hollow point where the update started, the present one, and an arrow over both. */
    private void drawStep(Graphics2D graphics, StepShapes step) {
        drawRing(graphics, step.ring());
        drawPoint(graphics, step.dot(step.isClose() ? BORDER / 2 : BORDER), step.dot(0));
        graphics.setColor(chartColors.selection());
        graphics.setStroke(SHAFT_STROKE);
        step.shaft().ifPresent(graphics::draw);
        step.head().ifPresent(graphics::fill);
    }

    /** Returns the boxes around the point and the ring that are kept free of labels. */
    List<Rectangle2D> occupiedBoxes(PlotTransform transform) {
        Rectangle2D point = circle(transform.toPixel(position.point().coordinates()), POINT_CLEARANCE)
                .getBounds2D();
        return position.nextPoint()
                .map(target -> List.of(
                        point, circle(transform.toPixel(target), RING_CLEARANCE).getBounds2D()))
                .orElse(List.of(point));
    }

    /** Returns the line from the point to the tip of the arrow ahead; empty if there is none. */
    Optional<Line2D> arrow(PlotTransform transform) {
        return descentDirection(transform).map(direction -> shaft(transform, direction, arrowLength(transform)));
    }

    private void drawArrow(Graphics2D graphics, PlotTransform transform, Point2D direction) {
        graphics.setStroke(SHAFT_STROKE);
        graphics.draw(shaft(
                transform, direction, arrowLength(transform) - HEAD_LENGTH / 2)); // the shaft ends within the head
        Point2D tip = shaft(transform, direction, arrowLength(transform)).getP2();
        graphics.fill(head(tip.getX(), tip.getY(), direction.getX(), direction.getY()));
    }

    /** Returns the direction of the descent ahead in pixel coordinates, of length 1. */
    private Optional<Point2D> descentDirection(PlotTransform transform) {
        return position.descentAhead().map(transform::toPixelOffset).flatMap(step -> {
            double length = step.distance(0, 0);
            return length > 0 && Double.isFinite(length)
                    ? Optional.of(new Point2D.Double(step.getX() / length, step.getY() / length))
                    : Optional.empty();
        });
    }

    private static double arrowLength(PlotTransform transform) {
        return RELATIVE_ARROW_LENGTH
                        * Math.min(
                                transform.dataArea().getWidth(),
                                transform.dataArea().getHeight())
                + POINT_RADIUS;
    }

    private Line2D shaft(PlotTransform transform, Point2D direction, double length) {
        Point2D current = transform.toPixel(position.point().coordinates());
        return new Line2D.Double(
                current,
                new Point2D.Double(
                        current.getX() + length * direction.getX(), current.getY() + length * direction.getY()));
    }

    private static Path2D head(double x, double y, double ux, double uy) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - HEAD_LENGTH * (ux - HEAD_ASPECT * uy), y - HEAD_LENGTH * (uy + HEAD_ASPECT * ux));
        head.lineTo(x - HEAD_LENGTH * (ux + HEAD_ASPECT * uy), y - HEAD_LENGTH * (uy - HEAD_ASPECT * ux));
        head.closePath();
        return head;
    }

    private static Ellipse2D circle(Point2D center, double radius) {
        return new Ellipse2D.Double(center.getX() - radius, center.getY() - radius, 2 * radius, 2 * radius);
    }
}

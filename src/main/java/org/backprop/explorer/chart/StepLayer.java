package org.backprop.explorer.chart;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.backprop.explorer.model.landscape.plane.Coordinates;

/**
 * The current point on a curve as a dot and, if a step leads to it or from it, a ring at the step's other end and an
 * arrow. Points at the border of the plot are drawn whole.
 *
 * @param current the current point
 * @param other the other end of the step; empty if there is none
 * @param isDone whether the step is done, so that it leads to the current point; otherwise its line is dashed
 * @param chartColors the colors of the plot
 */
public record StepLayer(Coordinates current, Optional<Coordinates> other, boolean isDone, ChartColors chartColors)
        implements PlotLayer.Painter {

    private static final double RADIUS = 5;
    /** The room around the plot that a point at its border needs. */
    private static final double MARGIN = RADIUS + 1.5;

    @Override
    public void paint(Graphics2D graphics, PlotTransform transform) {
        Shape clip = graphics.getClip();
        graphics.setClip(grown(transform.dataArea()));
        graphics.setComposite(AlphaComposite.SrcOver); // which a canvas loses with its clip
        Point2D at = transform.toPixel(current);
        other.map(transform::toPixel)
                .map(end -> isDone ? shapes(end, at) : shapes(at, end))
                .ifPresentOrElse(
                        step -> paint(graphics, step, transform.dataArea()),
                        () -> paintDot(graphics, shapes(at, at).ring(), at, transform.dataArea()));
        graphics.setClip(clip);
    }

    private StepShapes shapes(Point2D from, Point2D to) {
        return new StepShapes(from, to, isDone, RADIUS);
    }

    private static Rectangle2D grown(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX() - MARGIN,
                area.getY() - MARGIN,
                area.getWidth() + 2 * MARGIN,
                area.getHeight() + 2 * MARGIN);
    }

    private void paint(Graphics2D graphics, StepShapes step, Rectangle2D area) {
        Point2D ringCenter = isDone ? step.from() : step.to();
        if (isIn(area, ringCenter)) {
            graphics.setColor(chartColors.background());
            graphics.fill(step.ring());
            graphics.setColor(chartColors.derivative());
            graphics.setStroke(ChartStyle.SOLID_STROKE);
            graphics.draw(step.ring());
        }
        paintDot(graphics, step.dot(0), isDone ? step.to() : step.from(), area);
        graphics.setColor(chartColors.derivative());
        graphics.setStroke(isDone ? ChartStyle.SOLID_STROKE : ChartStyle.DASHED_STROKE);
        step.shaft().ifPresent(graphics::draw);
        step.head().ifPresent(graphics::fill);
    }

    private void paintDot(Graphics2D graphics, Ellipse2D dot, Point2D center, Rectangle2D area) {
        if (isIn(area, center)) {
            graphics.setColor(chartColors.derivative());
            graphics.fill(dot);
        }
    }

    /** Returns whether a point is in the plot or, up to rounding, at its border. */
    private static boolean isIn(Rectangle2D area, Point2D point) {
        return point.getX() >= area.getMinX() - 0.5
                && point.getX() <= area.getMaxX() + 0.5
                && point.getY() >= area.getMinY() - 0.5
                && point.getY() <= area.getMaxY() + 0.5;
    }
}

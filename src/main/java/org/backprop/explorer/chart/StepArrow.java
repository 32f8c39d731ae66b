package org.backprop.explorer.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.backprop.explorer.model.landscape.plane.Coordinates;

/**
 * An arrow from one point to another, between the dots that mark them; nothing where the dots are too close.
 *
 * @param start the point where it starts
 * @param end the point that it leads to
 * @param isDone whether the step is done; otherwise the line is dashed
 * @param chartColors the colors of the plot
 */
public record StepArrow(Coordinates start, Coordinates end, boolean isDone, ChartColors chartColors)
        implements PlotLayer.Painter {

    private static final double HEAD_LENGTH = 8;
    private static final double HEAD_HALF_WIDTH = 4;
    /** The distance of either end from the center of a dot. */
    private static final double GAP = ChartStyle.dot().getWidth() / 2 + 2;

    @Override
    public void paint(Graphics2D graphics, PlotTransform transform) {
        Point2D from = transform.toPixel(start);
        Point2D to = transform.toPixel(end);
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        double length = Math.hypot(dx, dy) - 2 * GAP;
        if (!(length >= HEAD_LENGTH)) {
            return;
        }
        AffineTransform along = AffineTransform.getTranslateInstance(from.getX(), from.getY());
        along.rotate(dx, dy);
        along.translate(GAP, 0);
        graphics.setColor(chartColors.derivative());
        graphics.setStroke(isDone ? ChartStyle.SOLID_STROKE : ChartStyle.DASHED_STROKE);
        graphics.draw(line(along, length - HEAD_LENGTH / 2));
        graphics.fill(along.createTransformedShape(head(length)));
    }

    /** Returns the line in pixels, so that its stroke is not transformed. */
    private static Line2D line(AffineTransform along, double length) {
        Point2D from = along.transform(new Point2D.Double(0, 0), null);
        return new Line2D.Double(from, along.transform(new Point2D.Double(length, 0), null));
    }

    private static Path2D head(double length) {
        Path2D head = new Path2D.Double();
        head.moveTo(length, 0);
        head.lineTo(length - HEAD_LENGTH, -HEAD_HALF_WIDTH);
        head.lineTo(length - HEAD_LENGTH, HEAD_HALF_WIDTH);
        head.closePath();
        return head;
    }
}

package org.backprop.explorer.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.backprop.explorer.model.landscape.Coordinates;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Transforms data coordinates of a plot to pixel coordinates while the plot is being drawn. */
final class PlotFrame {

    private final Rectangle2D area;
    private final ValueAxis across;
    private final ValueAxis up;

    PlotFrame(Rectangle2D area, ValueAxis across, ValueAxis up) {
        this.area = area;
        this.across = across;
        this.up = up;
    }

    double x(double a) {
        return across.valueToJava2D(a, area, RectangleEdge.BOTTOM);
    }

    double y(double b) {
        return up.valueToJava2D(b, area, RectangleEdge.LEFT);
    }

    Point2D at(Coordinates at) {
        return new Point2D.Double(x(at.a()), y(at.b()));
    }

    /**
     * Returns the pixel offset, to the right and down, of a vector in data coordinates; without the cancellation that
     * the difference of two transformed points would have.
     */
    Point2D of(Coordinates step) {
        return new Point2D.Double(
                step.a() / across.getRange().getLength() * area.getWidth(),
                -step.b() / up.getRange().getLength() * area.getHeight());
    }

    /** Returns the data area in pixel coordinates. */
    Rectangle2D area() {
        return area;
    }
}

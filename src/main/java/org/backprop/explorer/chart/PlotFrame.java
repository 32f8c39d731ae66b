package org.backprop.explorer.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.backprop.explorer.model.landscape.Coordinates;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Where the coordinates of a plot lie in a picture that is being drawn. */
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

    /** What a step comes to in the picture, in pixels to the right and down; exact for the smallest, too. */
    Point2D of(Coordinates step) {
        return new Point2D.Double(
                step.a() / across.getRange().getLength() * area.getWidth(),
                -step.b() / up.getRange().getLength() * area.getHeight());
    }

    /** The part of the picture that data are drawn in. */
    Rectangle2D area() {
        return area;
    }
}

package org.backprop.explorer.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Transforms data coordinates of a plot to pixel coordinates, as the plot is drawn, and back. */
public final class PlotTransform {

    private final Rectangle2D dataArea;
    private final ValueAxis xAxis;
    private final ValueAxis yAxis;

    PlotTransform(Rectangle2D dataArea, ValueAxis xAxis, ValueAxis yAxis) {
        this.dataArea = dataArea;
        this.xAxis = xAxis;
        this.yAxis = yAxis;
    }

    public double toPixelX(double coordinate) {
        return xAxis.valueToJava2D(coordinate, dataArea, RectangleEdge.BOTTOM);
    }

    public double toPixelY(double coordinate) {
        return yAxis.valueToJava2D(coordinate, dataArea, RectangleEdge.LEFT);
    }

    /** Returns the data coordinate at {@code pixel}. */
    public double toDataX(double pixel) {
        return xAxis.java2DToValue(pixel, dataArea, RectangleEdge.BOTTOM);
    }

    /** Returns the data coordinate at {@code pixel}. */
    public double toDataY(double pixel) {
        return yAxis.java2DToValue(pixel, dataArea, RectangleEdge.LEFT);
    }

    public Point2D toPixel(Coordinates coordinates) {
        return new Point2D.Double(toPixelX(coordinates.a()), toPixelY(coordinates.b()));
    }

    /**
     * Returns the pixel offset, to the right and down, of a vector in data coordinates; without the cancellation that
     * the difference of two transformed points would have.
     */
    public Point2D toPixelOffset(Coordinates step) {
        return new Point2D.Double(
                step.a() / xAxis.getRange().getLength() * dataArea.getWidth(),
                -step.b() / yAxis.getRange().getLength() * dataArea.getHeight());
    }

    /** Returns the data area in pixel coordinates. */
    public Rectangle2D dataArea() {
        return dataArea;
    }
}

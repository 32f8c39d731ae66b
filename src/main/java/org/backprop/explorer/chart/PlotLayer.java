package org.backprop.explorer.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** A layer of a plot as an annotation, drawn over the layers added before. */
public final class PlotLayer extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1;

    private final transient Painter painter;

    /** Draws the content of a layer. */
    @FunctionalInterface
    public interface Painter {

        /** Draws at the pixel coordinates given by {@code transform}. */
        void paint(Graphics2D graphics, PlotTransform transform);
    }

    public PlotLayer(Painter painter) {
        this.painter = painter;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis xAxis,
            ValueAxis yAxis,
            int renderer,
            PlotRenderingInfo info) {
        painter.paint(graphics, new PlotTransform(dataArea, xAxis, yAxis));
    }
}

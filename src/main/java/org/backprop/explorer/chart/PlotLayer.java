package org.backprop.explorer.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** One layer of a plot, drawn over those before it. */
final class PlotLayer extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1;

    private final transient Painter painter;

    /** What a layer shows. */
    @FunctionalInterface
    interface Painter {

        /** Draws into {@code frame}. */
        void paint(Graphics2D graphics, PlotFrame frame);
    }

    PlotLayer(Painter painter) {
        this.painter = painter;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis across,
            ValueAxis up,
            int renderer,
            PlotRenderingInfo info) {
        painter.paint(graphics, new PlotFrame(area, across, up));
    }
}

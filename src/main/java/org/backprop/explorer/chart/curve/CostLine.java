package org.backprop.explorer.chart.curve;

import java.awt.Color;
import java.awt.Stroke;
import org.backprop.explorer.chart.ChartColors;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.SamplingXYLineRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** A line of a cost plot, drawn paler after the current update. */
final class CostLine {

    private static final int PAST = 0;
    private static final int FUTURE = 1;
    private static final double FUTURE_OPACITY = 0.3;
    private static final double[][] EMPTY = new double[2][0];

    private final DefaultXYDataset dataset = new DefaultXYDataset();
    private final SamplingXYLineRenderer renderer = new SamplingXYLineRenderer();

    /** Adds a line without points to {@code plot} as dataset number {@code layerIndex}. */
    CostLine(XYPlot plot, int layerIndex, Stroke stroke) {
        renderer.setDefaultStroke(stroke);
        renderer.setAutoPopulateSeriesStroke(false);
        plot.setDataset(layerIndex, dataset);
        plot.setRenderer(layerIndex, renderer);
    }

    /**
     * Sets the points; those after update {@code currentUpdate} are drawn pale, costs below {@code floor} at
     * {@code floor}.
     */
    void setPoints(CostPoints costPoints, int currentUpdate, double floor) {
        dataset.addSeries("past", costPoints.past(currentUpdate, floor));
        dataset.addSeries("ahead", costPoints.future(currentUpdate, floor));
    }

    /** Removes all points. */
    void clear() {
        dataset.addSeries("past", EMPTY);
        dataset.addSeries("ahead", EMPTY);
    }

    /** Sets the color, with this opacity from 0 to 1 before the current update. */
    void setColor(Color color, double opacity) {
        renderer.setSeriesPaint(PAST, ChartColors.withOpacity(color, opacity));
        renderer.setSeriesPaint(FUTURE, ChartColors.withOpacity(color, opacity * FUTURE_OPACITY));
    }
}

package org.backprop.explorer.chart.curve;

import java.awt.Color;
import java.awt.Stroke;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.ChartStyle;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.SamplingXYLineRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** A line of a cost plot, drawn paler after the current update and dashed where parameters were set by hand. */
final class CostLine {

    private static final int PAST = 0;
    private static final int FUTURE = 1;
    private static final int JUMPS = 2;
    /** The opacity of a line after the current update. */
    static final double FUTURE_OPACITY = 0.45;

    private static final double[][] EMPTY = new double[2][0];

    private final DefaultXYDataset dataset = new DefaultXYDataset();
    private final SamplingXYLineRenderer renderer = new SamplingXYLineRenderer();

    /** Adds a line without points to {@code plot} as dataset number {@code layerIndex}. */
    CostLine(XYPlot plot, int layerIndex, Stroke stroke) {
        renderer.setDefaultStroke(stroke);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setSeriesStroke(JUMPS, ChartStyle.DASHED_STROKE);
        plot.setDataset(layerIndex, dataset);
        plot.setRenderer(layerIndex, renderer);
    }

    /**
     * Sets the points; those after update {@code currentUpdate} are drawn pale, costs below {@code floor} at
     * {@code floor}, and lines to {@code jumps} dashed.
     */
    void setPoints(CostPoints costPoints, int currentUpdate, double floor, int... jumps) {
        dataset.addSeries("past", costPoints.past(currentUpdate, floor, jumps));
        dataset.addSeries("ahead", costPoints.future(currentUpdate, floor, jumps));
        dataset.addSeries("jumps", costPoints.jumps(floor, jumps));
    }

    /** Removes all points. */
    void clear() {
        dataset.addSeries("past", EMPTY);
        dataset.addSeries("ahead", EMPTY);
        dataset.addSeries("jumps", EMPTY);
    }

    /** Sets the color, with this opacity from 0 to 1 before the current update. */
    void setColor(Color color, double opacity) {
        renderer.setSeriesPaint(PAST, ChartColors.withOpacity(color, opacity));
        renderer.setSeriesPaint(FUTURE, ChartColors.withOpacity(color, opacity * FUTURE_OPACITY));
        renderer.setSeriesPaint(JUMPS, ChartColors.withOpacity(color, opacity));
    }
}

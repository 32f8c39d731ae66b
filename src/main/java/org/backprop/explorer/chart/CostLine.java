package org.backprop.explorer.chart;

import java.awt.Color;
import java.awt.Stroke;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.SamplingXYLineRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** A line of a cost plot, drawn paler after the current update. */
final class CostLine {

    private static final int PAST = 0;
    private static final int AHEAD = 1;
    private static final double PALENESS = 0.3;
    private static final double[][] NOTHING = new double[2][0];

    private final DefaultXYDataset points = new DefaultXYDataset();
    private final SamplingXYLineRenderer renderer = new SamplingXYLineRenderer();

    /** Adds a line without points to {@code plot} as dataset number {@code layer}. */
    CostLine(XYPlot plot, int layer, Stroke stroke) {
        renderer.setDefaultStroke(stroke);
        renderer.setAutoPopulateSeriesStroke(false);
        plot.setDataset(layer, points);
        plot.setRenderer(layer, renderer);
    }

    /** Sets the points; those after update {@code now} are drawn pale, costs below {@code floor} at {@code floor}. */
    void show(CostPoints shown, int now, double floor) {
        points.addSeries("past", shown.past(now, floor));
        points.addSeries("ahead", shown.ahead(now, floor));
    }

    /** Removes all points. */
    void hide() {
        points.addSeries("past", NOTHING);
        points.addSeries("ahead", NOTHING);
    }

    /** Sets the color, with this opacity from 0 to 1 before the current update. */
    void paint(Color colour, double opacity) {
        renderer.setSeriesPaint(PAST, Colours.pale(colour, opacity));
        renderer.setSeriesPaint(AHEAD, Colours.pale(colour, opacity * PALENESS));
    }
}

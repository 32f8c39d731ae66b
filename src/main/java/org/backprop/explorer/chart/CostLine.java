package org.backprop.explorer.chart;

import java.awt.Color;
import java.awt.Stroke;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.SamplingXYLineRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** A line of a cost chart, which is paler where it is still ahead. */
final class CostLine {

    private static final int PAST = 0;
    private static final int AHEAD = 1;
    private static final double PALENESS = 0.3;
    private static final double[][] NOTHING = new double[2][0];

    private final DefaultXYDataset points = new DefaultXYDataset();
    private final SamplingXYLineRenderer renderer = new SamplingXYLineRenderer();

    /** A line without points yet, as layer number {@code layer} of {@code plot}. */
    CostLine(XYPlot plot, int layer, Stroke stroke) {
        renderer.setDefaultStroke(stroke);
        renderer.setAutoPopulateSeriesStroke(false);
        plot.setDataset(layer, points);
        plot.setRenderer(layer, renderer);
    }

    /** Goes through {@code shown}, of which what comes after update {@code now} is ahead; not below {@code floor}. */
    void show(CostPoints shown, int now, double floor) {
        points.addSeries("past", shown.past(now, floor));
        points.addSeries("ahead", shown.ahead(now, floor));
    }

    /** Goes nowhere. */
    void hide() {
        points.addSeries("past", NOTHING);
        points.addSeries("ahead", NOTHING);
    }

    /** Is drawn in this colour, as pale as {@code opacity} from 0 to 1 says. */
    void paint(Color colour, double opacity) {
        renderer.setSeriesPaint(PAST, Colours.pale(colour, opacity));
        renderer.setSeriesPaint(AHEAD, Colours.pale(colour, opacity * PALENESS));
    }
}

package org.backprop.explorer.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.text.NumberFormat;
import java.util.stream.IntStream;
import org.backprop.explorer.model.timeline.CostCurve;
import org.backprop.explorer.model.timeline.Snapshot;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.SamplingXYLineRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/** The curve of L over updates: what is past in full colour, what is still ahead pale, and the present as a dot. */
public final class CostPlot {

    /** The two series of lines, in the order in which they are added. */
    private static final int PAST = 0;

    private static final int AHEAD = 1;
    /** The place of the dot's dataset in the plot, over the lines. */
    private static final int PRESENT = 1;

    private static final int LEAST_UPDATES = 10;
    /** The part of the width that is left free at either end, so that the dot is whole. */
    private static final double MARGIN = 0.008;

    private final DefaultXYDataset curves = new DefaultXYDataset();
    private final DefaultXYDataset present = new DefaultXYDataset();
    private final NumberAxis updates = new NumberAxis();
    private final NumberAxis cost = new NumberAxis();
    private final SamplingXYLineRenderer lines = new SamplingXYLineRenderer();
    private final XYLineAndShapeRenderer dot = new XYLineAndShapeRenderer(false, true);
    private final XYPlot plot = new XYPlot(curves, updates, cost, lines);
    private final JFreeChart chart = ChartStyle.chart(plot);
    private Colours colours = Colours.PAPER;

    /** A chart of nothing yet, whose figures are written as {@code numbers} says. */
    public CostPlot(NumberFormat numbers) {
        for (NumberAxis axis : new NumberAxis[] {updates, cost}) {
            ChartStyle.calm(axis);
            axis.setNumberFormatOverride(numbers);
        }
        updates.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        cost.setAutoRangeIncludesZero(true);
        cost.setAutoRangeStickyZero(false);
        cost.setLowerMargin(0.06); // so that the dot is whole at the bottom and at the top
        cost.setUpperMargin(0.09);
        plot.setDataset(PRESENT, present);
        plot.setRenderer(PRESENT, dot);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        chart.setPadding(new RectangleInsets(2, 0, 0, 26)); // half of the last number of updates
        dot.setSeriesShape(0, ChartStyle.dot());
        lines.setDefaultStroke(ChartStyle.LINE);
        lines.setAutoPopulateSeriesStroke(false);
    }

    /** What is drawn. */
    public JFreeChart chart() {
        return chart;
    }

    /**
     * Draws the curve and the present in it, at once.
     *
     * @param width of the picture, in pixels: of a long curve only so much is drawn as can be seen
     */
    public void show(Snapshot snapshot, double width, Colours inks) {
        chart.setNotify(false); // one redraw for all that follows
        colours = inks;
        paint();
        CostCurve curve = snapshot.history().curve();
        int now = (int) Math.min(snapshot.moment().updatesDone(), curve.size() - 1L);
        // before the series: the height of the plot is chosen for what lies in this range
        double length = Math.max(LEAST_UPDATES, curve.size() - 1);
        updates.setRange(-MARGIN * length, (1 + MARGIN) * length);
        int[] landmarks = curve.landmarks((int) Math.max(64, width));
        curves.addSeries("past", series(curve, landmarks, 0, now));
        curves.addSeries("ahead", series(curve, landmarks, now, curve.size()));
        double height = snapshot.values().now().cost().total();
        present.addSeries("now", new double[][] {{now}, {height}});
        mark(snapshot, now, width);
        chart.setNotify(true);
    }

    /** The landmarks from {@code from} to {@code to}, both included, as points. */
    private static double[][] series(CostCurve curve, int[] landmarks, int from, int to) {
        int[] within = IntStream.of(landmarks)
                .filter(update -> update >= from && update <= to)
                .toArray();
        return new double[][] {
            IntStream.of(within).asDoubleStream().toArray(),
            IntStream.of(within).mapToDouble(curve::get).toArray()
        };
    }

    private void mark(Snapshot snapshot, int now, double width) {
        plot.clearDomainMarkers();
        double perPixel = Math.max(1, updates.getUpperBound() / Math.max(1, width));
        snapshot.history().edits().stream()
                .mapToDouble(edit -> Math.round(edit.update() / perPixel) * perPixel)
                .distinct() // marks that fall on one another are one
                .forEach(update -> plot.addDomainMarker(marker(update, colours.mark(), ChartStyle.LINE)));
        plot.addDomainMarker(marker(now, colours.slope(), ChartStyle.DASHED));
    }

    private ValueMarker marker(double update, Color colour, Stroke stroke) {
        ValueMarker marker = new ValueMarker(update, colour, stroke);
        marker.setAlpha(0.8f);
        return marker;
    }

    private void paint() {
        ChartStyle.paint(chart, colours);
        lines.setSeriesPaint(PAST, colours.curve());
        lines.setSeriesPaint(AHEAD, Colours.pale(colours.curve(), 0.3));
        dot.setSeriesPaint(0, colours.slope());
    }
}

package org.backprop.explorer.view.chart;

import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.backprop.explorer.model.timeline.CostCurve;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.SamplingXYLineRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/** The curve of L over updates: what is past in full colour, what is still ahead pale, and the present as a dot. */
final class CostChart {

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
    private final ChartCanvas canvas = ChartStyle.canvas(chart);
    private Palette palette = Palette.LIGHT;

    CostChart() {
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

    Node node() {
        return canvas;
    }

    /** Takes a size; the next {@link #show} draws for it. */
    void resize(double width, double height) {
        canvas.setWidth(width);
        canvas.setHeight(height);
    }

    /** The number of updates at a place of the canvas, if it lies in the plot. */
    OptionalLong updatesAt(double x, double y) {
        Rectangle2D area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
        return area.contains(x, y)
                ? OptionalLong.of(Math.round(updates.java2DToValue(x, area, plot.getDomainAxisEdge())))
                : OptionalLong.empty();
    }

    /** Draws the curve and the present in it, at once. */
    void show(Snapshot snapshot, Palette colours) {
        chart.setNotify(false); // one redraw for all that follows
        palette = colours;
        paint();
        CostCurve curve = snapshot.history().curve();
        int now = (int) Math.min(snapshot.moment().updatesDone(), curve.size() - 1L);
        // before the series: the height of the plot is chosen for what lies in this range
        double length = Math.max(LEAST_UPDATES, curve.size() - 1);
        updates.setRange(-MARGIN * length, (1 + MARGIN) * length);
        int[] landmarks = curve.landmarks((int) Math.max(64, canvas.getWidth()));
        curves.addSeries("past", series(curve, landmarks, 0, now));
        curves.addSeries("ahead", series(curve, landmarks, now, curve.size()));
        double height = snapshot.values().now().cost().total();
        present.addSeries("now", new double[][] {{now}, {height}});
        mark(snapshot, now);
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

    private void mark(Snapshot snapshot, int now) {
        plot.clearDomainMarkers();
        double perPixel = Math.max(1, updates.getUpperBound() / Math.max(1, canvas.getWidth()));
        snapshot.history().edits().stream()
                .mapToDouble(edit -> Math.round(edit.update() / perPixel) * perPixel)
                .distinct() // marks that fall on one another are one
                .forEach(update -> plot.addDomainMarker(marker(update, Role.MARK, ChartStyle.LINE)));
        plot.addDomainMarker(marker(now, Role.UPHILL, ChartStyle.DASHED));
    }

    private ValueMarker marker(double update, Role role, Stroke stroke) {
        ValueMarker marker = new ValueMarker(update, ChartStyle.awt(palette.get(role)), stroke);
        marker.setAlpha(0.8f);
        return marker;
    }

    private void paint() {
        ChartStyle.paint(chart, palette);
        lines.setSeriesPaint(PAST, ChartStyle.awt(palette.get(Role.POSITIVE)));
        lines.setSeriesPaint(AHEAD, ChartStyle.awt(palette.get(Role.POSITIVE).deriveColor(0, 1, 1, 0.3)));
        dot.setSeriesPaint(0, ChartStyle.awt(palette.get(Role.UPHILL)));
    }
}

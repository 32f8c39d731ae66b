package org.backprop.explorer.view.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.text.Font;
import org.backprop.explorer.model.timeline.CostCurve;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/** The curve of L over updates: what is past in full colour, what is still ahead pale, and the present as a dot. */
final class CostChart {

    private static final int PAST = 0;
    private static final int AHEAD = 1;
    private static final int NOW = 2;
    private static final double DOT = 10;
    private static final Stroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {4, 4}, 0);

    private final DefaultXYDataset data = new DefaultXYDataset();
    private final NumberAxis updates = new NumberAxis();
    private final NumberAxis cost = new NumberAxis();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    private final XYPlot plot = new XYPlot(data, updates, cost, renderer);
    private final JFreeChart chart = new JFreeChart(null, ChartFonts.text(12), plot, false);
    private final ChartCanvas canvas = new ChartCanvas(chart);
    private Palette palette = Palette.LIGHT;

    CostChart() {
        updates.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        updates.setAutoRangeIncludesZero(false);
        cost.setAutoRangeIncludesZero(true);
        for (NumberAxis axis : new NumberAxis[] {updates, cost}) {
            axis.setTickLabelFont(ChartFonts.text(12));
            axis.setAxisLineVisible(false);
            axis.setTickMarksVisible(false);
            axis.setNumberFormatOverride(ChartFonts.numbers());
        }
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(new RectangleInsets(4, 4, 4, 4));
        renderer.setSeriesShape(NOW, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        renderer.setSeriesShapesVisible(NOW, true);
        renderer.setDefaultStroke(LINE);
        renderer.setAutoPopulateSeriesStroke(false);
        // the library takes its font to be still set on a canvas whose state has been restored to this one
        canvas.getGraphicsContext2D().setFont(Font.font(ChartFonts.text(12).getFamily(), 12));
        canvas.setDomainZoomable(false);
        canvas.setRangeZoomable(false);
    }

    Node node() {
        return canvas;
    }

    /** Takes a size; the next {@link #show} draws for it. */
    void resize(double width, double height) {
        canvas.setWidth(width);
        canvas.setHeight(height);
    }

    /** The number of updates at the horizontal place {@code x} of the canvas. */
    long updatesAt(double x) {
        java.awt.geom.Rectangle2D area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
        return Math.round(updates.java2DToValue(x, area, plot.getDomainAxisEdge()));
    }

    void show(Snapshot snapshot, Palette colours) {
        chart.setNotify(false); // one redraw for all that follows
        palette = colours;
        paint();
        CostCurve curve = snapshot.history().curve();
        int now = (int) Math.min(snapshot.moment().updatesDone(), curve.size() - 1L);
        int[] landmarks = curve.landmarks((int) Math.max(64, canvas.getWidth()));
        double present = snapshot.values().now().cost().total();
        data.addSeries(
                "past",
                series(curve, Arrays.stream(landmarks).filter(u -> u <= now).toArray()));
        data.addSeries(
                "ahead",
                series(curve, Arrays.stream(landmarks).filter(u -> u >= now).toArray()));
        data.addSeries("now", new double[][] {{now}, {present}});
        updates.setRange(0, Math.max(10, curve.size() - 1));
        mark(snapshot, now);
        chart.setNotify(true);
    }

    private static double[][] series(CostCurve curve, int[] updates) {
        return new double[][] {
            Arrays.stream(updates).asDoubleStream().toArray(),
            Arrays.stream(updates).mapToDouble(curve::get).toArray()
        };
    }

    private void mark(Snapshot snapshot, int now) {
        plot.clearDomainMarkers();
        snapshot.history().edits().stream()
                .mapToLong(Edit::update)
                .distinct()
                .forEach(update -> plot.addDomainMarker(marker(update, Role.MARK, LINE)));
        plot.addDomainMarker(marker(now, Role.UPHILL, DASHED));
    }

    private ValueMarker marker(double update, Role role, Stroke stroke) {
        ValueMarker marker = new ValueMarker(update, awt(palette.get(role)), stroke);
        marker.setAlpha(0.8f);
        return marker;
    }

    private void paint() {
        Color card = awt(palette.get(Role.CARD));
        chart.setBackgroundPaint(card);
        plot.setBackgroundPaint(card);
        plot.setRangeGridlinePaint(awt(palette.get(Role.LINE)));
        updates.setTickLabelPaint(awt(palette.get(Role.SOFT)));
        cost.setTickLabelPaint(awt(palette.get(Role.SOFT)));
        renderer.setSeriesPaint(PAST, awt(palette.get(Role.POSITIVE)));
        renderer.setSeriesPaint(AHEAD, awt(palette.get(Role.POSITIVE).deriveColor(0, 1, 1, 0.3)));
        renderer.setSeriesPaint(NOW, awt(palette.get(Role.UPHILL)));
    }

    private static Color awt(javafx.scene.paint.Color colour) {
        return new Color((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue(), (float)
                colour.getOpacity());
    }
}

package org.backprop.explorer.chart;

import java.text.NumberFormat;
import java.util.stream.DoubleStream;
import org.backprop.explorer.model.landscape.Interval;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * A plot of L over updates: the past in full color, what comes after the current update pale, and the current update as
 * a dot. The data cost has a line of its own where there is a penalty, and so has the moving average where an update
 * uses only part of the data.
 */
public final class CostPlot {

    /** The dataset index of the dot, above the lines. */
    private static final int PRESENT = CostLines.LAYERS;

    /** The additional height that keeps the legend off the lines, as a fraction of the axis. */
    private static final double ROOM_FOR_LEGEND = 0.3;

    private static final int FEWEST_COLUMNS = 64;

    private final NumberAxis updates = new NumberAxis();
    private final NumberAxis linear = new NumberAxis();
    private final LogCostAxis logarithmic;
    private final XYPlot plot = new XYPlot(null, updates, linear, null);
    private final JFreeChart chart = ChartStyle.chart(plot);
    private final CostLines lines;
    private final DefaultXYDataset present = new DefaultXYDataset();
    private final XYLineAndShapeRenderer dot = new XYLineAndShapeRenderer(false, true);
    private final UpdateStretch stretch = new UpdateStretch();
    private boolean byLogarithm;
    private double floor = Double.NEGATIVE_INFINITY;

    /** Creates an empty plot whose tick labels are formatted by {@code numbers}. */
    public CostPlot(NumberFormat numbers, CostWords words) {
        lines = new CostLines(plot, words);
        logarithmic = new LogCostAxis(numbers);
        for (ValueAxis axis : new ValueAxis[] {updates, linear, logarithmic}) {
            ChartStyle.calm(axis);
        }
        updates.setNumberFormatOverride(numbers);
        linear.setNumberFormatOverride(numbers);
        updates.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        plot.setDataset(PRESENT, present);
        plot.setRenderer(PRESENT, dot);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        chart.setPadding(new RectangleInsets(2, 0, 0, 26)); // half of the last number of updates
        dot.setSeriesShape(0, ChartStyle.dot());
    }

    /** Returns the chart. */
    public JFreeChart chart() {
        return chart;
    }

    /** Sets the label of the horizontal axis. */
    void name(String across) {
        updates.setLabel(across);
    }

    /** Returns the visible range of updates. */
    public UpdateStretch stretch() {
        return stretch;
    }

    /** Sets whether the cost axis is logarithmic, from the next {@code show} on. */
    public void setLogarithmic(boolean is) {
        byLogarithm = is;
    }

    /**
     * Returns the cost at whose height {@code cost} is drawn: the lower bound of a logarithmic axis for costs that it
     * cannot show, else {@code cost} itself.
     */
    public double drawn(double cost) {
        return Math.max(floor, cost);
    }

    /**
     * Draws the curve and the current update immediately.
     *
     * @param width the width of the plot in pixels, which limits the number of points drawn
     */
    public void show(CostHistory history, double width, Colours colours) {
        chart.setNotify(false); // one redraw for all that follows
        Interval seen = stretch.of(history.last());
        updates.setRange(seen.from(), seen.to());
        int columns = (int) Math.max(FEWEST_COLUMNS, width);
        plot.setRangeAxis(byLogarithm ? logarithmic : linear);
        lines.choose(history, seen, columns);
        CostLegend legend = paint(colours);
        fit(history, seen, legend.isNeeded() ? ROOM_FOR_LEGEND : 0);
        lines.show(history.now(), floor);
        present.addSeries("now", new double[][] {{history.now()}, {drawn(history.cost())}});
        CostMarks.draw(plot, history, seen, columns, colours);
        chart.setNotify(true);
    }

    /** Fits the cost axis to the visible range, with this fraction of it as additional room above. */
    private void fit(CostHistory history, Interval seen, double above) {
        DoubleStream now = seen.contains(history.now()) ? DoubleStream.of(history.cost()) : DoubleStream.empty();
        CostScale scale = new CostScale(DoubleStream.concat(now, lines.costs(seen)));
        Interval height = byLogarithm ? scale.logarithmic(above) : scale.linear(stretch.isWhole(), above);
        plot.getRangeAxis().setRange(height.from(), height.to());
        floor = byLogarithm ? scale.floor() : Double.NEGATIVE_INFINITY;
    }

    private CostLegend paint(Colours colours) {
        ChartStyle.paint(chart, colours);
        dot.setSeriesPaint(0, colours.slope());
        CostLegend legend = new CostLegend(colours);
        lines.paint(colours, legend);
        plot.clearAnnotations();
        if (legend.isNeeded()) {
            plot.addAnnotation(legend.inCorner());
        }
        return legend;
    }
}

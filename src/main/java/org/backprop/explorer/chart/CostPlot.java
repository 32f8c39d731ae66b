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
 * L over updates: what is past in full colour, what is still ahead pale, and the present as a dot. The data cost is a
 * line of its own where there is a penalty, and so is the moving mean where updates see only part of the data.
 */
public final class CostPlot {

    /** The layer of the dot, over the lines. */
    private static final int PRESENT = CostLines.LAYERS;

    /** So that the legend lies on no line. */
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

    /** A chart of nothing yet, whose figures are written as {@code numbers} says. */
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

    /** What is drawn. */
    public JFreeChart chart() {
        return chart;
    }

    /** Writes below the lower axis what is counted along it. */
    void name(String across) {
        updates.setLabel(across);
    }

    /** Which updates are seen. */
    public UpdateStretch stretch() {
        return stretch;
    }

    /** Whether costs are drawn by their logarithm from now on. */
    public void setLogarithmic(boolean is) {
        byLogarithm = is;
    }

    /** The cost at whose height {@code cost} is drawn: itself, but on a logarithmic axis 0 and below have no place. */
    public double drawn(double cost) {
        return Math.max(floor, cost);
    }

    /**
     * Draws the curve and the present in it, at once.
     *
     * @param width of the picture, in pixels: of a long curve only so much is drawn as can be seen
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

    /** Fits the upright axis to what is seen, with so much room above as a part of that. */
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

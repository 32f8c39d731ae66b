package org.backprop.explorer.chart;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
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

    /** The layers of the plot, from the lowest up. */
    private static final int TOTAL = 0;

    private static final int DATA = 1;
    private static final int SMOOTHED = 2;
    private static final int PRESENT = 3;

    private static final int FEWEST_COLUMNS = 64;
    /** How pale the line is that has a smoothed one over it. */
    private static final double ROUGH = 0.4;

    private final CostWords words;
    private final NumberAxis updates = new NumberAxis();
    private final NumberAxis linear = new NumberAxis();
    private final LogCostAxis logarithmic;
    private final XYPlot plot = new XYPlot(null, updates, linear, null);
    private final JFreeChart chart = ChartStyle.chart(plot);
    private final CostLine total = new CostLine(plot, TOTAL, ChartStyle.LINE);
    private final CostLine data = new CostLine(plot, DATA, ChartStyle.THIN);
    private final CostLine smoothed = new CostLine(plot, SMOOTHED, ChartStyle.LINE);
    private final DefaultXYDataset present = new DefaultXYDataset();
    private final XYLineAndShapeRenderer dot = new XYLineAndShapeRenderer(false, true);
    private final UpdateStretch stretch = new UpdateStretch();
    private boolean byLogarithm;
    private double floor = Double.NEGATIVE_INFINITY;

    /** A chart of nothing yet, whose figures are written as {@code numbers} says. */
    public CostPlot(NumberFormat numbers, CostWords words) {
        this.words = words;
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
        ChartStyle.paint(chart, colours);
        boolean rough = draw(history, seen, columns);
        paint(history.curve().isPenalised(), rough, colours);
        CostMarks.draw(plot, history, seen, columns, colours);
        chart.setNotify(true);
    }

    /** Draws all lines; returns whether there is a smoothed one. */
    private boolean draw(CostHistory history, Interval seen, int columns) {
        List<CostLine> lines = new ArrayList<>(List.of(total));
        List<CostPoints> points = new ArrayList<>(List.of(CostPoints.total(history.curve(), seen, columns)));
        if (history.curve().isPenalised()) {
            lines.add(data);
            points.add(CostPoints.data(history.curve(), seen, columns));
        }
        Smoothing smoothing = new Smoothing(history, seen);
        if (smoothing.isOn()) {
            lines.add(smoothed);
            points.add(CostPoints.smoothed(history.curve(), seen, columns, smoothing));
        }
        fit(history, seen, points);
        data.hide();
        smoothed.hide();
        for (int line = 0; line < lines.size(); line++) {
            lines.get(line).show(points.get(line), history.now(), floor);
        }
        present.addSeries("now", new double[][] {{history.now()}, {drawn(history.cost())}});
        return smoothing.isOn();
    }

    /** Fits the upright axis to what is seen. */
    private void fit(CostHistory history, Interval seen, List<CostPoints> points) {
        DoubleStream now = seen.contains(history.now()) ? DoubleStream.of(history.cost()) : DoubleStream.empty();
        CostScale scale = new CostScale(
                DoubleStream.concat(now, points.stream().flatMapToDouble(each -> DoubleStream.of(each.within(seen)))));
        Interval height = byLogarithm ? scale.logarithmic() : scale.linear(stretch.isWhole());
        plot.getRangeAxis().setRange(height.from(), height.to());
        floor = byLogarithm ? scale.floor() : Double.NEGATIVE_INFINITY;
    }

    private void paint(boolean penalised, boolean rough, Colours colours) {
        total.paint(colours.curve(), rough ? ROUGH : 1);
        data.paint(colours.ink(), 1);
        smoothed.paint(colours.curve(), 1);
        dot.setSeriesPaint(0, colours.slope());
        CostLegend legend = new CostLegend(colours);
        legend.add(words.cost(), ChartStyle.LINE, Colours.pale(colours.curve(), rough ? ROUGH : 1));
        if (rough) {
            legend.add(words.smoothed(), ChartStyle.LINE, colours.curve());
        }
        if (penalised) {
            legend.add(words.data(), ChartStyle.THIN, colours.ink());
        }
        plot.clearAnnotations();
        if (legend.isNeeded()) {
            plot.addAnnotation(legend.inCorner());
        }
    }
}

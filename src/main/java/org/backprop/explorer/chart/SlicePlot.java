package org.backprop.explorer.chart;

import java.text.NumberFormat;
import java.util.List;
import org.backprop.explorer.model.landscape.Foothold;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.landscape.Slice;
import org.backprop.explorer.model.landscape.Stride;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * A plot of the cost along one parameter, with the tangent at the current value and the point where the next step ends.
 */
public final class SlicePlot {

    /** The indices of the datasets, the lowest layer first. */
    private static final int CURVE = 0;

    private static final int TANGENT = 1;
    private static final int STEP = 2;
    private static final int PLACES = 3;

    /** The series of the dataset of points. */
    private static final int HERE = 0;

    private static final int LANDING = 1;

    /** Half the width of the tangent as a fraction of the visible range. */
    private static final double TANGENT_REACH = 0.17;

    private static final double MARGIN = 0.1;

    private final DefaultXYDataset[] data = new DefaultXYDataset[4];
    private final XYLineAndShapeRenderer[] renderers = new XYLineAndShapeRenderer[4];
    private final NumberAxis values = new DistinctNumberAxis();
    private final NumberAxis cost = new DistinctNumberAxis();
    private final XYPlot plot = new XYPlot(null, values, cost, null);
    private final JFreeChart chart = ChartStyle.chart(plot);

    /** Creates an empty plot whose tick labels are formatted by {@code numbers}. */
    public SlicePlot(NumberFormat numbers) {
        for (NumberAxis axis : new NumberAxis[] {values, cost}) {
            ChartStyle.calm(axis);
            axis.setNumberFormatOverride(numbers);
        }
        for (int layer = 0; layer < data.length; layer++) {
            data[layer] = new DefaultXYDataset();
            renderers[layer] = new XYLineAndShapeRenderer(layer != PLACES, layer == PLACES);
            renderers[layer].setDrawSeriesLineAsPath(true); // else the dash pattern restarts at each point
            plot.setDataset(layer, data[layer]);
            plot.setRenderer(layer, renderers[layer]);
        }
        renderers[CURVE].setSeriesStroke(0, ChartStyle.LINE);
        renderers[TANGENT].setSeriesStroke(0, ChartStyle.THIN);
        renderers[STEP].setSeriesStroke(0, ChartStyle.DASHED);
        renderers[PLACES].setUseFillPaint(true);
        renderers[PLACES].setUseOutlinePaint(true);
        renderers[PLACES].setSeriesOutlineStroke(HERE, ChartStyle.LINE);
        renderers[PLACES].setSeriesOutlineStroke(LANDING, ChartStyle.LINE);
        renderers[PLACES].setDefaultShape(ChartStyle.dot());
        renderers[PLACES].setAutoPopulateSeriesShape(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        chart.setPadding(new RectangleInsets(2, 0, 0, 12));
    }

    /** Returns the chart. */
    public JFreeChart chart() {
        return chart;
    }

    /**
     * Draws {@code slice} and the step immediately.
     *
     * @param words the label of the tangent
     */
    public void show(Slice slice, Stride stride, String words, Colours colours) {
        chart.setNotify(false); // one redraw for all that follows
        paint(colours);
        Interval shown = slice.range();
        values.setRange(shown.from(), shown.to());
        Interval height = height(slice, stride);
        cost.setRange(height.from(), height.to());
        double[][] curve = curve(slice);
        double[][] tangent = tangent(shown, stride.from(), height);
        double[][] step = step(stride, height);
        data[CURVE].addSeries("L", curve);
        data[TANGENT].addSeries("tangent", tangent);
        data[STEP].addSeries("step", step);
        data[PLACES].addSeries("here", place(stride.from()));
        data[PLACES].addSeries("landing", place(stride.to()));
        plot.clearAnnotations();
        if (shown.contains(stride.from().value())) {
            plot.addAnnotation(new PlotLayer(new SlopeWords(words, tangent, List.of(curve, tangent, step), colours)));
        }
        chart.setNotify(true);
    }

    private static double[][] curve(Slice slice) {
        double[][] points = new double[2][slice.size()];
        for (int i = 0; i < slice.size(); i++) {
            points[0][i] = slice.value(i);
            points[1][i] = Double.isFinite(slice.cost(i)) ? slice.cost(i) : Double.NaN; // a gap in the line
        }
        return points;
    }

    /** Returns the range of the visible costs with a margin at both ends. */
    private static Interval height(Slice slice, Stride stride) {
        boolean here = slice.range().contains(stride.from().value());
        double least = here ? stride.from().cost() : Double.POSITIVE_INFINITY;
        double greatest = here ? stride.from().cost() : Double.NEGATIVE_INFINITY;
        for (int i = 0; i < slice.size(); i++) {
            if (Double.isFinite(slice.cost(i))) {
                least = Math.min(least, slice.cost(i));
                greatest = Math.max(greatest, slice.cost(i));
            }
        }
        if (least > greatest) {
            return new Interval(0, 1); // no finite cost
        }
        double room = Math.max(MARGIN * (greatest - least), 1e-9 * Math.abs(greatest) + Double.MIN_NORMAL);
        return CostScale.bounded(least - room, greatest + room);
    }

    /**
     * Returns the ends of the tangent at {@code here}, with the slope there and at most half of the visible height to
     * either side.
     */
    private static double[][] tangent(Interval shown, Foothold here, Interval height) {
        double reach = TANGENT_REACH * shown.length();
        double rise = Math.abs(here.slope()) * reach;
        double dx = reach * Math.min(1, height.length() / 2 / Math.max(rise, Double.MIN_NORMAL));
        double dy = here.slope() * dx;
        return new double[][] {{here.value() - dx, here.value() + dx}, {here.cost() - dy, here.cost() + dy}};
    }

    /**
     * Returns the polyline from the current point down to the lower edge, along it and up to the end of the step; empty
     * if the cost there is not finite.
     */
    private static double[][] step(Stride stride, Interval height) {
        Foothold from = stride.from();
        Foothold to = stride.to();
        double floor = height.from();
        return Double.isFinite(to.cost())
                ? new double[][] {
                    {from.value(), from.value(), to.value(), to.value()}, {from.cost(), floor, floor, to.cost()}
                }
                : new double[2][0];
    }

    private static double[][] place(Foothold at) {
        return Double.isFinite(at.cost()) ? new double[][] {{at.value()}, {at.cost()}} : new double[2][0];
    }

    private void paint(Colours colours) {
        ChartStyle.paint(chart, colours);
        renderers[CURVE].setSeriesPaint(0, colours.curve());
        renderers[TANGENT].setSeriesPaint(0, colours.slope());
        renderers[STEP].setSeriesPaint(0, Colours.pale(colours.slope(), 0.6));
        renderers[PLACES].setSeriesFillPaint(HERE, colours.slope());
        renderers[PLACES].setSeriesFillPaint(LANDING, colours.card());
        renderers[PLACES].setSeriesOutlinePaint(HERE, colours.card());
        renderers[PLACES].setSeriesOutlinePaint(LANDING, colours.slope());
    }
}

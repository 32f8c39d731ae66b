package org.backprop.explorer.chart;

import java.text.NumberFormat;
import org.backprop.explorer.model.landscape.Foothold;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.landscape.Slice;
import org.backprop.explorer.model.landscape.Stride;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYDataset;

/** The cost along one parameter, with the tangent where one stands and the place where the next step lands. */
public final class SlicePlot {

    /** The places of the datasets in the plot, from the lowest layer up. */
    private static final int CURVE = 0;

    private static final int TANGENT = 1;
    private static final int STEP = 2;
    private static final int PLACES = 3;

    /** The series of the places. */
    private static final int HERE = 0;

    private static final int LANDING = 1;

    /** The tangent reaches so far to either side, as a part of what is seen. */
    private static final double TANGENT_REACH = 0.17;

    private static final double MARGIN = 0.1;
    /** Words at the tangent take so many pixels. */
    private static final double WORDS_WIDE = 110;

    private static final double FLOOR = 0.04;

    private final DefaultXYDataset[] data = new DefaultXYDataset[4];
    private final XYLineAndShapeRenderer[] renderers = new XYLineAndShapeRenderer[4];
    private final NumberAxis values = new NumberAxis();
    private final NumberAxis cost = new NumberAxis();
    private final XYPlot plot = new XYPlot(null, values, cost, null);
    private final JFreeChart chart = ChartStyle.chart(plot);
    /** The part of the width that words at the tangent take. */
    private double room;

    /** A chart of nothing yet, whose figures are written as {@code numbers} says. */
    public SlicePlot(NumberFormat numbers) {
        for (NumberAxis axis : new NumberAxis[] {values, cost}) {
            ChartStyle.calm(axis);
            axis.setNumberFormatOverride(numbers);
        }
        for (int layer = 0; layer < data.length; layer++) {
            data[layer] = new DefaultXYDataset();
            renderers[layer] = new XYLineAndShapeRenderer(layer != PLACES, layer == PLACES);
            renderers[layer].setDrawSeriesLineAsPath(true); // so that dashes do not begin anew at each point
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

    /** What is drawn. */
    public JFreeChart chart() {
        return chart;
    }

    /**
     * Draws all of {@code slice}, at once.
     *
     * @param words what stands at the tangent
     * @param width of the picture, in pixels
     */
    public void show(Slice slice, Stride stride, String words, double width, Colours colours) {
        room = WORDS_WIDE / Math.max(1, width);
        chart.setNotify(false); // one redraw for all that follows
        paint(colours);
        Interval shown = slice.range();
        values.setRange(shown.from(), shown.to());
        Interval height = height(slice, stride);
        cost.setRange(height.from(), height.to());
        data[CURVE].addSeries("L", curve(slice));
        drawTangent(slice, stride.from(), height, words, colours);
        drawStep(stride, height);
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

    /** The costs that are seen, with some room above and below. */
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
            return new Interval(0, 1); // nothing finite to see
        }
        double room = Math.max(MARGIN * (greatest - least), 1e-9 * Math.abs(greatest) + Double.MIN_NORMAL);
        return new Interval(least - room, greatest + room);
    }

    private void drawTangent(Slice slice, Foothold here, Interval height, String words, Colours colours) {
        Interval shown = slice.range();
        double reach = TANGENT_REACH * shown.length();
        double rise = here.slope() * reach;
        double within = Math.min(1, height.length() / 2 / Math.max(Math.abs(rise), Double.MIN_NORMAL));
        double dx = reach * within;
        double dy = rise * within;
        data[TANGENT].addSeries(
                "tangent",
                new double[][] {{here.value() - dx, here.value() + dx}, {here.cost() - dy, here.cost() + dy}});
        boolean left = here.slope() < 0
                ? shown.fraction(here.value() - dx) > room
                : shown.fraction(here.value() + dx) > 1 - room;
        double side = left ? -1 : 1;
        double end = here.cost() + side * dy;
        boolean below = end > here.cost() && costNear(slice, here.value() + side * dx) >= end;
        double level = Math.max(end, height.from() + FLOOR * height.length()); // whole even at the lower end
        write(words, here.value() + side * dx, level, anchor(left, below), colours);
    }

    private static double costNear(Slice slice, double value) {
        int nearest = (int) Math.round(slice.range().fraction(value) * (slice.size() - 1));
        return slice.cost(Math.max(0, Math.min(slice.size() - 1, nearest)));
    }

    /** Beside an end of the tangent: at the upper one on the side of it that the curve is not on. */
    private static TextAnchor anchor(boolean left, boolean below) {
        if (left) {
            return below ? TextAnchor.TOP_RIGHT : TextAnchor.BOTTOM_RIGHT;
        }
        return below ? TextAnchor.TOP_LEFT : TextAnchor.BOTTOM_LEFT;
    }

    private void write(String words, double value, double level, TextAnchor anchor, Colours colours) {
        XYTextAnnotation text = new XYTextAnnotation(words, value, level);
        text.setTextAnchor(anchor);
        text.setFont(ChartFonts.text(ChartStyle.LETTERS));
        text.setPaint(colours.slope());
        text.setBackgroundPaint(Colours.pale(colours.card(), 0.8));
        plot.clearAnnotations();
        plot.addAnnotation(text);
    }

    private void drawStep(Stride stride, Interval height) {
        Foothold from = stride.from();
        Foothold to = stride.to();
        data[PLACES].addSeries("here", new double[][] {{from.value()}, {from.cost()}});
        boolean lands = Double.isFinite(to.cost());
        double[][] landing = lands ? new double[][] {{to.value()}, {to.cost()}} : new double[2][0];
        data[PLACES].addSeries("landing", landing);
        double floor = height.from();
        double[][] path = lands
                ? new double[][] {
                    {from.value(), from.value(), to.value(), to.value()}, {from.cost(), floor, floor, to.cost()}
                }
                : new double[2][0];
        data[STEP].addSeries("step", path);
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

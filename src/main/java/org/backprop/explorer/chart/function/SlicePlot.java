package org.backprop.explorer.chart.function;

import java.util.List;
import org.backprop.explorer.chart.AxisNumberFormat;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.chart.CostAxisRange;
import org.backprop.explorer.chart.PlotLayer;
import org.backprop.explorer.chart.StepLayer;
import org.backprop.explorer.chart.UniformNumberAxis;
import org.backprop.explorer.chart.XYChart;
import org.backprop.explorer.model.landscape.Slice;
import org.backprop.explorer.model.landscape.SlicePoint;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.numeric.Interval;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * A plot of the cost along one parameter, with the tangent before the update and an arrow to the point after it, as far
 * as they are known. The current point is filled, the other end of the step hollow.
 */
public final class SlicePlot {

    /** The indices of the datasets, the lowest layer first. */
    private static final int CURVE = 0;

    private static final int TANGENT = 1;
    private static final int STEP = 2;

    /** Half the width of the tangent as a fraction of the visible range. */
    private static final double RELATIVE_TANGENT_HALF_WIDTH = 0.17;

    private static final double MARGIN = 0.1;
    private static final double[][] EMPTY = new double[2][0];

    private final DefaultXYDataset[] datasets = new DefaultXYDataset[3];
    private final XYLineAndShapeRenderer[] renderers = new XYLineAndShapeRenderer[3];
    private final UniformNumberAxis valueAxis;
    private final UniformNumberAxis costAxis;
    private final XYPlot plot;
    private final XYChart chart;

    /** Creates an empty plot whose tick labels are formatted by {@code numberFormat}. */
    public SlicePlot(AxisNumberFormat numberFormat) {
        valueAxis = new UniformNumberAxis(numberFormat);
        costAxis = new UniformNumberAxis(numberFormat);
        plot = new XYPlot(null, valueAxis, costAxis, null);
        chart = new XYChart(plot);
        for (int layer = 0; layer < datasets.length; layer++) {
            datasets[layer] = new DefaultXYDataset();
            renderers[layer] = new XYLineAndShapeRenderer(true, false);
            renderers[layer].setDrawSeriesLineAsPath(true); // else the dash pattern restarts at each point
            plot.setDataset(layer, datasets[layer]);
            plot.setRenderer(layer, renderers[layer]);
        }
        renderers[CURVE].setSeriesStroke(0, ChartStyle.SOLID_STROKE);
        renderers[TANGENT].setSeriesStroke(0, ChartStyle.THIN_STROKE);
        renderers[STEP].setSeriesStroke(0, ChartStyle.DASHED_STROKE);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        chart.setPadding(2, 0, 0, 12);
    }

    /** Returns the chart. */
    public XYChart chart() {
        return chart;
    }

    /** Sets the titles of the axes of the parameter and of the cost. */
    public void setAxisTitles(String parameter, String cost) {
        valueAxis.setTitle(parameter);
        costAxis.setTitle(cost);
    }

    /** Draws {@code slice} and {@code marks} immediately. */
    public void show(Slice slice, SliceMarks marks, ChartColors chartColors) {
        chart.update(() -> set(slice, marks, chartColors));
    }

    private void set(Slice slice, SliceMarks marks, ChartColors chartColors) {
        applyColors(chartColors);
        Interval valueRange = slice.range();
        valueAxis.setRange(valueRange.from(), valueRange.to());
        Interval costRange = costRange(slice, marks);
        costAxis.setRange(costRange.from(), costRange.to());
        double[][] curve = curve(slice);
        double[][] step =
                marks.end().map(end -> step(marks.start(), end, costRange)).orElse(EMPTY);
        double[][] tangent = marks.tangent()
                .map(line -> tangent(valueRange, marks.start(), line.slope(), costRange))
                .orElse(EMPTY);
        datasets[CURVE].addSeries("L", curve);
        datasets[TANGENT].addSeries("tangent", tangent);
        datasets[STEP].addSeries("step", step);
        plot.clearAnnotations();
        plot.addAnnotation(new PlotLayer(new StepLayer(
                coordinates(marks.current()),
                marks.other().filter(end -> Double.isFinite(end.cost())).map(SlicePlot::coordinates),
                marks.isStepDone(),
                chartColors)));
        marks.tangent()
                .filter(line -> valueRange.contains(marks.start().value()))
                .map(line -> new TangentLabel(line.label(), tangent, List.of(curve, tangent, step), chartColors))
                .ifPresent(label -> plot.addAnnotation(new PlotLayer(label)));
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
    private static Interval costRange(Slice slice, SliceMarks marks) {
        boolean startVisible = slice.range().contains(marks.start().value());
        double min = startVisible ? marks.start().cost() : Double.POSITIVE_INFINITY;
        double max = startVisible ? marks.start().cost() : Double.NEGATIVE_INFINITY;
        for (int i = 0; i < slice.size(); i++) {
            if (Double.isFinite(slice.cost(i))) {
                min = Math.min(min, slice.cost(i));
                max = Math.max(max, slice.cost(i));
            }
        }
        if (min > max) {
            return new Interval(0, 1); // no finite cost
        }
        double margin = Math.max(MARGIN * (max - min), 1e-9 * Math.abs(max) + Double.MIN_NORMAL);
        return CostAxisRange.clamped(min - margin, max + margin);
    }

    /**
     * Returns the ends of the line through {@code start} with {@code slope}, with at most half of the visible height to
     * either side.
     */
    private static double[][] tangent(Interval valueRange, SlicePoint start, double slope, Interval costRange) {
        double halfWidth = RELATIVE_TANGENT_HALF_WIDTH * valueRange.length();
        double rise = Math.abs(slope) * halfWidth;
        double dx = halfWidth * Math.min(1, costRange.length() / 2 / Math.max(rise, Double.MIN_NORMAL));
        double dy = slope * dx;
        return new double[][] {{start.value() - dx, start.value() + dx}, {start.cost() - dy, start.cost() + dy}};
    }

    /**
     * Returns the polyline from the start of the step down to the lower edge, along it and up to the end of the step;
     * empty if the cost there is not finite.
     */
    private static double[][] step(SlicePoint start, SlicePoint end, Interval costRange) {
        double floor = costRange.from();
        return Double.isFinite(end.cost())
                ? new double[][] {
                    {start.value(), start.value(), end.value(), end.value()}, {start.cost(), floor, floor, end.cost()}
                }
                : EMPTY;
    }

    private static Coordinates coordinates(SlicePoint slicePoint) {
        return new Coordinates(slicePoint.value(), slicePoint.cost());
    }

    private void applyColors(ChartColors chartColors) {
        chart.applyColors(chartColors);
        renderers[CURVE].setSeriesPaint(0, chartColors.curve());
        renderers[TANGENT].setSeriesPaint(0, chartColors.derivative());
        renderers[STEP].setSeriesPaint(0, ChartColors.withOpacity(chartColors.derivative(), 0.6));
    }
}

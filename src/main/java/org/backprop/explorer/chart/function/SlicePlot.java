package org.backprop.explorer.chart.function;

import java.text.NumberFormat;
import java.util.List;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.chart.CostAxisRange;
import org.backprop.explorer.chart.DistinctNumberAxis;
import org.backprop.explorer.chart.PlotLayer;
import org.backprop.explorer.chart.XYChart;
import org.backprop.explorer.model.landscape.ParameterStep;
import org.backprop.explorer.model.landscape.Slice;
import org.backprop.explorer.model.landscape.SlicePoint;
import org.backprop.explorer.model.numeric.Interval;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * A plot of the cost along one parameter, with the tangent at the current value and the point where the next step ends.
 */
public final class SlicePlot {

    /** The indices of the datasets, the lowest layer first. */
    private static final int CURVE = 0;

    private static final int TANGENT = 1;
    private static final int STEP = 2;
    private static final int POINTS = 3;

    /** The series of the dataset of points. */
    private static final int CURRENT = 0;

    private static final int NEXT = 1;

    /** Half the width of the tangent as a fraction of the visible range. */
    private static final double RELATIVE_TANGENT_HALF_WIDTH = 0.17;

    private static final double MARGIN = 0.1;

    private final DefaultXYDataset[] datasets = new DefaultXYDataset[4];
    private final XYLineAndShapeRenderer[] renderers = new XYLineAndShapeRenderer[4];
    private final NumberAxis valueAxis = new DistinctNumberAxis();
    private final NumberAxis costAxis = new DistinctNumberAxis();
    private final XYPlot plot = new XYPlot(null, valueAxis, costAxis, null);
    private final XYChart chart = new XYChart(plot);

    /** Creates an empty plot whose tick labels are formatted by {@code numberFormat}. */
    public SlicePlot(NumberFormat numberFormat) {
        for (NumberAxis axis : new NumberAxis[] {valueAxis, costAxis}) {
            ChartStyle.styleAxis(axis);
            axis.setNumberFormatOverride(numberFormat);
        }
        for (int layer = 0; layer < datasets.length; layer++) {
            datasets[layer] = new DefaultXYDataset();
            renderers[layer] = new XYLineAndShapeRenderer(layer != POINTS, layer == POINTS);
            renderers[layer].setDrawSeriesLineAsPath(true); // else the dash pattern restarts at each point
            plot.setDataset(layer, datasets[layer]);
            plot.setRenderer(layer, renderers[layer]);
        }
        renderers[CURVE].setSeriesStroke(0, ChartStyle.SOLID_STROKE);
        renderers[TANGENT].setSeriesStroke(0, ChartStyle.THIN_STROKE);
        renderers[STEP].setSeriesStroke(0, ChartStyle.DASHED_STROKE);
        renderers[POINTS].setUseFillPaint(true);
        renderers[POINTS].setUseOutlinePaint(true);
        renderers[POINTS].setSeriesOutlineStroke(CURRENT, ChartStyle.SOLID_STROKE);
        renderers[POINTS].setSeriesOutlineStroke(NEXT, ChartStyle.SOLID_STROKE);
        renderers[POINTS].setDefaultShape(ChartStyle.dot());
        renderers[POINTS].setAutoPopulateSeriesShape(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        chart.setPadding(2, 0, 0, 12);
    }

    /** Returns the chart. */
    public XYChart chart() {
        return chart;
    }

    /**
     * Draws {@code slice} and the step immediately.
     *
     * @param slopeText the label of the tangent
     */
    public void show(Slice slice, ParameterStep parameterStep, String slopeText, ChartColors chartColors) {
        chart.update(() -> set(slice, parameterStep, slopeText, chartColors));
    }

    private void set(Slice slice, ParameterStep parameterStep, String slopeText, ChartColors chartColors) {
        applyColors(chartColors);
        Interval valueRange = slice.range();
        valueAxis.setRange(valueRange.from(), valueRange.to());
        Interval costRange = costRange(slice, parameterStep);
        costAxis.setRange(costRange.from(), costRange.to());
        double[][] curve = curve(slice);
        double[][] tangent = tangent(valueRange, parameterStep.from(), costRange);
        double[][] step = step(parameterStep, costRange);
        datasets[CURVE].addSeries("L", curve);
        datasets[TANGENT].addSeries("tangent", tangent);
        datasets[STEP].addSeries("step", step);
        datasets[POINTS].addSeries("here", point(parameterStep.from()));
        datasets[POINTS].addSeries("landing", point(parameterStep.to()));
        plot.clearAnnotations();
        if (valueRange.contains(parameterStep.from().value())) {
            plot.addAnnotation(
                    new PlotLayer(new TangentLabel(slopeText, tangent, List.of(curve, tangent, step), chartColors)));
        }
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
    private static Interval costRange(Slice slice, ParameterStep parameterStep) {
        boolean currentVisible = slice.range().contains(parameterStep.from().value());
        double min = currentVisible ? parameterStep.from().cost() : Double.POSITIVE_INFINITY;
        double max = currentVisible ? parameterStep.from().cost() : Double.NEGATIVE_INFINITY;
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
     * Returns the ends of the tangent at {@code current}, with the slope there and at most half of the visible height
     * to either side.
     */
    private static double[][] tangent(Interval valueRange, SlicePoint current, Interval costRange) {
        double halfWidth = RELATIVE_TANGENT_HALF_WIDTH * valueRange.length();
        double rise = Math.abs(current.slope()) * halfWidth;
        double dx = halfWidth * Math.min(1, costRange.length() / 2 / Math.max(rise, Double.MIN_NORMAL));
        double dy = current.slope() * dx;
        return new double[][] {{current.value() - dx, current.value() + dx}, {current.cost() - dy, current.cost() + dy}
        };
    }

    /**
     * Returns the polyline from the current point down to the lower edge, along it and up to the end of the step; empty
     * if the cost there is not finite.
     */
    private static double[][] step(ParameterStep parameterStep, Interval costRange) {
        SlicePoint current = parameterStep.from();
        SlicePoint next = parameterStep.to();
        double floor = costRange.from();
        return Double.isFinite(next.cost())
                ? new double[][] {
                    {current.value(), current.value(), next.value(), next.value()},
                    {current.cost(), floor, floor, next.cost()}
                }
                : new double[2][0];
    }

    private static double[][] point(SlicePoint slicePoint) {
        return Double.isFinite(slicePoint.cost())
                ? new double[][] {{slicePoint.value()}, {slicePoint.cost()}}
                : new double[2][0];
    }

    private void applyColors(ChartColors chartColors) {
        chart.applyColors(chartColors);
        renderers[CURVE].setSeriesPaint(0, chartColors.curve());
        renderers[TANGENT].setSeriesPaint(0, chartColors.derivative());
        renderers[STEP].setSeriesPaint(0, ChartColors.withOpacity(chartColors.derivative(), 0.6));
        renderers[POINTS].setSeriesFillPaint(CURRENT, chartColors.derivative());
        renderers[POINTS].setSeriesFillPaint(NEXT, chartColors.background());
        renderers[POINTS].setSeriesOutlinePaint(CURRENT, chartColors.background());
        renderers[POINTS].setSeriesOutlinePaint(NEXT, chartColors.derivative());
    }
}

package org.backprop.explorer.chart.function;

import java.text.NumberFormat;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.chart.XYChart;
import org.backprop.explorer.model.network.Activation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** A plot of an activation f and its derivative f′, with the z of one neuron marked on both. */
public final class ActivationPlot {

    private static final int VALUE = 0;
    private static final int DERIVATIVE = 1;
    private static final int POINT_COUNT = 121;
    private static final double MIN_HALF_WIDTH = 6;
    private static final double MARGIN_FACTOR = 1.15;

    private final DefaultXYDataset curveDataset = new DefaultXYDataset();
    private final DefaultXYDataset pointDataset = new DefaultXYDataset();
    private final NumberAxis zAxis = new NumberAxis();
    private final NumberAxis valueAxis = new NumberAxis();
    private final XYLineAndShapeRenderer lineRenderer = new XYLineAndShapeRenderer(true, false);
    private final XYLineAndShapeRenderer dotRenderer = new XYLineAndShapeRenderer(false, true);
    private final XYPlot plot = new XYPlot(curveDataset, zAxis, valueAxis, lineRenderer);
    private final XYChart chart = new XYChart(plot);
    private Activation sampledActivation;
    private double halfWidth;

    /** Creates an empty plot whose tick labels are formatted by {@code numberFormat}. */
    public ActivationPlot(NumberFormat numberFormat) {
        for (NumberAxis axis : new NumberAxis[] {zAxis, valueAxis}) {
            ChartStyle.styleAxis(axis);
            axis.setNumberFormatOverride(numberFormat);
        }
        valueAxis.setAutoRangeIncludesZero(true);
        plot.setDataset(1, pointDataset);
        plot.setRenderer(1, dotRenderer);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        lineRenderer.setDrawSeriesLineAsPath(true); // else the dash pattern restarts at each point
        lineRenderer.setSeriesStroke(VALUE, ChartStyle.SOLID_STROKE);
        lineRenderer.setSeriesStroke(DERIVATIVE, ChartStyle.DASHED_STROKE);
        dotRenderer.setSeriesShape(VALUE, ChartStyle.dot());
        dotRenderer.setSeriesShape(DERIVATIVE, ChartStyle.dot());
    }

    /** Returns the chart. */
    public XYChart chart() {
        return chart;
    }

    /** Draws {@code f} and f′ immediately, with {@code z} marked on both. */
    public void show(Activation f, double z, ChartColors chartColors) {
        chart.update(() -> set(f, z, chartColors));
    }

    private void set(Activation f, double z, ChartColors chartColors) {
        double needed = Math.max(MIN_HALF_WIDTH, MARGIN_FACTOR * Math.abs(z));
        if (f != sampledActivation || needed > halfWidth || needed < halfWidth / 2) {
            sampledActivation = f;
            halfWidth = needed;
            sample(f);
        }
        double h = f.value(z);
        pointDataset.addSeries("f", new double[][] {{z}, {h}});
        pointDataset.addSeries("slope", new double[][] {{z}, {f.derivative(z)}});
        plot.clearDomainMarkers();
        plot.addDomainMarker(new ValueMarker(z, chartColors.selection(), ChartStyle.SOLID_STROKE));
        applyColors(chartColors);
    }

    private void sample(Activation f) {
        double[][] values = new double[2][POINT_COUNT];
        double[][] derivatives = new double[2][POINT_COUNT];
        for (int i = 0; i < POINT_COUNT; i++) {
            double x = halfWidth * (2.0 * i / (POINT_COUNT - 1) - 1);
            values[0][i] = x;
            values[1][i] = f.value(x);
            derivatives[0][i] = x;
            derivatives[1][i] = f.derivative(x);
        }
        curveDataset.addSeries("f", values);
        curveDataset.addSeries("slope", derivatives);
        zAxis.setRange(-halfWidth, halfWidth);
    }

    private void applyColors(ChartColors chartColors) {
        chart.applyColors(chartColors);
        lineRenderer.setSeriesPaint(VALUE, chartColors.curve());
        lineRenderer.setSeriesPaint(DERIVATIVE, chartColors.derivative());
        dotRenderer.setSeriesPaint(VALUE, chartColors.curve());
        dotRenderer.setSeriesPaint(DERIVATIVE, chartColors.derivative());
    }
}

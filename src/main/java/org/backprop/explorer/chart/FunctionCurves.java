package org.backprop.explorer.chart;

import java.text.NumberFormat;
import org.backprop.explorer.model.network.Activation;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** A plot of an activation f and its derivative f′, with the z of one neuron marked on both. */
public final class FunctionCurves {

    private static final int VALUE = 0;
    private static final int SLOPE = 1;
    private static final int POINTS = 121;
    private static final double LEAST_REACH = 6;
    private static final double HEADROOM = 1.15;

    private final DefaultXYDataset curves = new DefaultXYDataset();
    private final DefaultXYDataset points = new DefaultXYDataset();
    private final NumberAxis z = new NumberAxis();
    private final NumberAxis value = new NumberAxis();
    private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    private final XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(false, true);
    private final XYPlot plot = new XYPlot(curves, z, value, lines);
    private final JFreeChart chart = ChartStyle.chart(plot);
    private Activation drawn;
    private double reach;

    /** Creates an empty plot whose tick labels are formatted by {@code numbers}. */
    public FunctionCurves(NumberFormat numbers) {
        for (NumberAxis axis : new NumberAxis[] {z, value}) {
            ChartStyle.calm(axis);
            axis.setNumberFormatOverride(numbers);
        }
        value.setAutoRangeIncludesZero(true);
        plot.setDataset(1, points);
        plot.setRenderer(1, dots);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        lines.setDrawSeriesLineAsPath(true); // else the dash pattern restarts at each point
        lines.setSeriesStroke(VALUE, ChartStyle.LINE);
        lines.setSeriesStroke(SLOPE, ChartStyle.DASHED);
        dots.setSeriesShape(VALUE, ChartStyle.dot());
        dots.setSeriesShape(SLOPE, ChartStyle.dot());
    }

    /** Returns the chart. */
    public JFreeChart chart() {
        return chart;
    }

    /** Draws {@code f} and f′ immediately, with {@code at} marked on both. */
    public void show(Activation f, double at, Colours colours) {
        chart.setNotify(false); // one redraw for all that follows
        double needed = Math.max(LEAST_REACH, HEADROOM * Math.abs(at));
        if (f != drawn || needed > reach || needed < reach / 2) {
            drawn = f;
            reach = needed;
            sample(f);
        }
        double h = f.value(at);
        points.addSeries("f", new double[][] {{at}, {h}});
        points.addSeries("slope", new double[][] {{at}, {f.derivative(at, h)}});
        plot.clearDomainMarkers();
        plot.addDomainMarker(new ValueMarker(at, colours.mark(), ChartStyle.LINE));
        paint(colours);
        chart.setNotify(true);
    }

    private void sample(Activation f) {
        double[][] values = new double[2][POINTS];
        double[][] slopes = new double[2][POINTS];
        for (int i = 0; i < POINTS; i++) {
            double x = reach * (2.0 * i / (POINTS - 1) - 1);
            values[0][i] = x;
            values[1][i] = f.value(x);
            slopes[0][i] = x;
            slopes[1][i] = f.derivative(x, values[1][i]);
        }
        curves.addSeries("f", values);
        curves.addSeries("slope", slopes);
        z.setRange(-reach, reach);
    }

    private void paint(Colours colours) {
        ChartStyle.paint(chart, colours);
        lines.setSeriesPaint(VALUE, colours.curve());
        lines.setSeriesPaint(SLOPE, colours.slope());
        dots.setSeriesPaint(VALUE, colours.curve());
        dots.setSeriesPaint(SLOPE, colours.slope());
    }
}

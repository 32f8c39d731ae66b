package org.backprop.explorer.chart.curve;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.backprop.explorer.chart.AxisNumberFormat;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.chart.CostAxisRange;
import org.backprop.explorer.chart.PlotLayer;
import org.backprop.explorer.chart.StepLayer;
import org.backprop.explorer.chart.UniformNumberAxis;
import org.backprop.explorer.chart.XYChart;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.numeric.Interval;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;

/**
 * A plot of L over updates: the past in full color, what comes after the current update pale, and the current update as
 * a dot. The data cost has a line of its own where there is a penalty, and so has the moving average where an update
 * uses only part of the data.
 */
public final class CostPlot {

    /** The additional height that keeps the legend off the lines, as a fraction of the axis. */
    private static final double LEGEND_HEADROOM = 0.3;

    private static final int MIN_COLUMNS = 64;

    private final NumberAxis updateAxis = new NumberAxis();
    private final LogUpdateAxis logUpdateAxis;
    private final UniformNumberAxis linearAxis;
    private final LogCostAxis logAxis;
    private final XYPlot plot;
    private final XYChart chart;
    private final CostLines lines;
    private final VisibleUpdates visibleUpdates = new VisibleUpdates();
    private boolean isLogScale;
    private double floor = Double.NEGATIVE_INFINITY;

    /** Creates an empty plot whose tick labels are formatted by {@code numberFormat}. */
    public CostPlot(AxisNumberFormat numberFormat, CostLineNames names) {
        linearAxis = new UniformNumberAxis(numberFormat);
        linearAxis.setTitle(names.cost());
        logAxis = new LogCostAxis(numberFormat, names.cost());
        logUpdateAxis = new LogUpdateAxis(numberFormat);
        for (ValueAxis axis : new ValueAxis[] {updateAxis, logUpdateAxis, logAxis}) {
            ChartStyle.styleAxis(axis);
        }
        plot = new XYPlot(null, updateAxis, linearAxis, null);
        chart = new XYChart(plot);
        lines = new CostLines(plot, names);
        updateAxis.setNumberFormatOverride(numberFormat);
        updateAxis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        chart.setPadding(2, 0, 0, 26); // half of the last number of updates
    }

    /** Returns the chart. */
    public XYChart chart() {
        return chart;
    }

    /** Sets the label of the horizontal axis. */
    public void setUpdateAxisLabel(String label) {
        updateAxis.setLabel(label);
        logUpdateAxis.setLabel(label);
    }

    /** Returns the visible range of updates. */
    public VisibleUpdates visibleUpdates() {
        return visibleUpdates;
    }

    /** Sets whether the cost axis is logarithmic, from the next {@code show} on. */
    public void setLogarithmic(boolean logarithmic) {
        isLogScale = logarithmic;
    }

    /**
     * Returns the cost at whose height {@code cost} is drawn: the lower bound of a logarithmic axis for costs that it
     * cannot show, else {@code cost} itself.
     */
    public double displayedCost(double cost) {
        return Math.max(floor, cost);
    }

    /**
     * Draws the curve and the current update immediately.
     *
     * @param width the width of the plot in pixels, which limits the number of points drawn
     */
    public void show(CostHistory history, double width, ChartColors chartColors) {
        chart.update(() -> set(history, width, chartColors));
    }

    private void set(CostHistory history, double width, ChartColors chartColors) {
        Interval visibleRange = visibleUpdates.range(history.lastUpdate());
        plot.setDomainAxis(visibleUpdates.scale() == UpdateScale.LINEAR ? updateAxis : logUpdateAxis);
        plot.getDomainAxis().setRange(visibleRange.from(), visibleRange.to());
        int columns = (int) Math.max(MIN_COLUMNS, width);
        plot.setRangeAxis(isLogScale ? logAxis : linearAxis);
        lines.selectPoints(history, visibleUpdates, columns);
        CostLegend legend = applyColors(chartColors, hasVisibleFuture(history, visibleRange));
        fitCostAxis(history, visibleRange, legend.isNeeded() ? LEGEND_HEADROOM : 0);
        lines.show(history, floor);
        showStep(history, chartColors);
        CostMarkers.draw(plot, history, visibleUpdates, columns, chartColors);
    }

    private static boolean hasVisibleFuture(CostHistory history, Interval visibleRange) {
        return history.currentUpdate() < history.lastUpdate() && history.currentUpdate() < visibleRange.to();
    }

    /** Shows the current point and, if an update has just been made, the point before it and an arrow between them. */
    private void showStep(CostHistory history, ChartColors chartColors) {
        Coordinates now = new Coordinates(history.currentUpdate(), displayedCost(history.cost()));
        Optional<Coordinates> before = history.costBefore().isPresent()
                ? Optional.of(new Coordinates(
                        history.currentUpdate() - 1.0,
                        displayedCost(history.costBefore().getAsDouble())))
                : Optional.empty();
        plot.addAnnotation(new PlotLayer(new StepLayer(now, before, true, chartColors)));
    }

    /** Fits the cost axis to the visible range, with this fraction of it as additional room above. */
    private void fitCostAxis(CostHistory history, Interval visibleRange, double headroom) {
        DoubleStream currentCost =
                visibleRange.contains(history.currentUpdate()) ? DoubleStream.of(history.cost()) : DoubleStream.empty();
        CostAxisRange axisRange = new CostAxisRange(DoubleStream.concat(currentCost, lines.visibleCosts(visibleRange)));
        Interval range =
                isLogScale ? axisRange.logarithmic(headroom) : axisRange.linear(visibleUpdates.isFullRange(), headroom);
        plot.getRangeAxis().setRange(range.from(), range.to());
        floor = isLogScale ? axisRange.floor() : Double.NEGATIVE_INFINITY;
    }

    private CostLegend applyColors(ChartColors chartColors, boolean hasFuture) {
        chart.applyColors(chartColors);
        CostLegend legend = new CostLegend(chartColors);
        lines.applyColors(chartColors, legend, hasFuture);
        plot.clearAnnotations();
        if (legend.isNeeded()) {
            plot.addAnnotation(legend.toAnnotation());
        }
        return legend;
    }
}

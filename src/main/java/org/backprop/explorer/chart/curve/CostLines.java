package org.backprop.explorer.chart.curve;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.jfree.chart.plot.XYPlot;

/**
 * The lines of a cost plot, in its lowest layers: L, the data cost where there is a penalty, and the moving average
 * where an update uses only part of the data.
 */
final class CostLines {

    /** The number of layers used. */

    /** The opacity of L where its moving average is drawn over it. */
    private static final double UNSMOOTHED_OPACITY = 0.4;

    /** In drawing order, the lowest layer first. */
    private enum Kind {
        DATA,
        TOTAL,
        SMOOTHED
    }

    private final CostLineNames names;
    private final Map<Kind, CostLine> lines = new EnumMap<>(Kind.class);
    private final Map<Kind, CostPoints> points = new EnumMap<>(Kind.class);

    /** Adds lines without points to {@code plot}, named as in {@code names}. */
    CostLines(XYPlot plot, CostLineNames names) {
        this.names = names;
        for (Kind kind : Kind.values()) {
            lines.put(
                    kind,
                    new CostLine(
                            plot,
                            kind.ordinal(),
                            kind == Kind.DATA ? ChartStyle.THIN_STROKE : ChartStyle.SOLID_STROKE));
        }
    }

    /** Selects the points to draw for the visible updates on this number of pixel columns. */
    void selectPoints(CostHistory history, VisibleUpdates visibleUpdates, int columns) {
        CostCurve curve = history.curve();
        Interval visibleRange = visibleUpdates.range(history.lastUpdate());
        UpdateScale scale = visibleUpdates.scale();
        // on a logarithmic scale a part of the whole range would hide the start
        Interval averagedRange = scale == UpdateScale.LINEAR ? visibleRange : new Interval(0, 1);
        MovingAverage movingAverage = new MovingAverage(history, averagedRange);
        points.clear();
        points.put(Kind.TOTAL, CostPoints.total(curve, visibleRange, scale, columns));
        if (curve.hasPenalty()) {
            points.put(Kind.DATA, CostPoints.data(curve, visibleRange, scale, columns));
        }
        if (movingAverage.isActive()) {
            points.put(Kind.SMOOTHED, CostPoints.smoothed(curve, visibleRange, scale, columns, movingAverage));
        }
    }

    /** Returns the costs of the selected points within the visible range. */
    DoubleStream visibleCosts(Interval visibleRange) {
        return points.values().stream().flatMapToDouble(each -> DoubleStream.of(each.costsWithin(visibleRange)));
    }

    /**
     * Shows the selected points of {@code history}, costs below {@code floor} at {@code floor}; those after the current
     * update are drawn pale.
     */
    void show(CostHistory history, double floor) {
        int[] jumps = history.jumps();
        lines.forEach((kind, line) -> {
            if (points.containsKey(kind)) {
                line.setPoints(points.get(kind), history.currentUpdate(), floor, jumps);
            } else {
                line.clear();
            }
        });
    }

    /**
     * Sets the colors of the lines, and adds the lines that have points to {@code legend}.
     *
     * @param hasFuture whether points after the current update are visible
     */
    void applyColors(ChartColors chartColors, CostLegend legend, boolean hasFuture) {
        boolean smoothed = points.containsKey(Kind.SMOOTHED);
        lines.get(Kind.TOTAL).setColor(chartColors.curve(), smoothed ? UNSMOOTHED_OPACITY : 1);
        lines.get(Kind.DATA).setColor(chartColors.foreground(), 1);
        lines.get(Kind.SMOOTHED).setColor(chartColors.curve(), 1);
        legend.add(
                names.cost(),
                ChartStyle.SOLID_STROKE,
                ChartColors.withOpacity(chartColors.curve(), smoothed ? UNSMOOTHED_OPACITY : 1));
        if (smoothed) {
            legend.add(names.smoothed(), ChartStyle.SOLID_STROKE, chartColors.curve());
        }
        if (points.containsKey(Kind.DATA)) {
            legend.add(names.data(), ChartStyle.THIN_STROKE, chartColors.foreground());
        }
        if (hasFuture) {
            legend.add(
                    names.future(),
                    ChartStyle.SOLID_STROKE,
                    ChartColors.withOpacity(chartColors.curve(), CostLine.FUTURE_OPACITY));
        }
    }
}

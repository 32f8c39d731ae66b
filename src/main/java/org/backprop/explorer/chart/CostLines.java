package org.backprop.explorer.chart;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.timeline.CostCurve;
import org.jfree.chart.plot.XYPlot;

/**
 * The lines of a cost plot, in its lowest layers: L, the data cost where there is a penalty, and the moving average
 * where an update uses only part of the data.
 */
final class CostLines {

    /** The number of layers used. */
    static final int LAYERS = Kind.values().length;

    /** The opacity of L where its moving average is drawn over it. */
    private static final double ROUGH = 0.4;

    /** In drawing order, the lowest layer first. */
    private enum Kind {
        DATA,
        TOTAL,
        SMOOTHED
    }

    private final CostWords words;
    private final Map<Kind, CostLine> lines = new EnumMap<>(Kind.class);
    private final Map<Kind, CostPoints> points = new EnumMap<>(Kind.class);

    /** Adds lines without points to {@code plot}, named as in {@code words}. */
    CostLines(XYPlot plot, CostWords words) {
        this.words = words;
        for (Kind kind : Kind.values()) {
            lines.put(kind, new CostLine(plot, kind.ordinal(), kind == Kind.DATA ? ChartStyle.THIN : ChartStyle.LINE));
        }
    }

    /** Selects the points to draw for this range of updates on this number of pixel columns. */
    void choose(CostHistory history, Interval seen, int columns) {
        CostCurve curve = history.curve();
        Smoothing smoothing = new Smoothing(history, seen);
        points.clear();
        points.put(Kind.TOTAL, CostPoints.total(curve, seen, columns));
        if (curve.isPenalised()) {
            points.put(Kind.DATA, CostPoints.data(curve, seen, columns));
        }
        if (smoothing.isOn()) {
            points.put(Kind.SMOOTHED, CostPoints.smoothed(curve, seen, columns, smoothing));
        }
    }

    /** Returns the costs of the selected points within the visible range. */
    DoubleStream costs(Interval seen) {
        return points.values().stream().flatMapToDouble(each -> DoubleStream.of(each.within(seen)));
    }

    /**
     * Shows the selected points, costs below {@code floor} at {@code floor}; those after update {@code now} are drawn
     * pale.
     */
    void show(int now, double floor) {
        lines.forEach((kind, line) -> {
            if (points.containsKey(kind)) {
                line.show(points.get(kind), now, floor);
            } else {
                line.hide();
            }
        });
    }

    /** Sets the colors of the lines, and adds the lines that have points to {@code legend}. */
    void paint(Colours colours, CostLegend legend) {
        boolean rough = points.containsKey(Kind.SMOOTHED);
        lines.get(Kind.TOTAL).paint(colours.curve(), rough ? ROUGH : 1);
        lines.get(Kind.DATA).paint(colours.ink(), 1);
        lines.get(Kind.SMOOTHED).paint(colours.curve(), 1);
        legend.add(words.cost(), ChartStyle.LINE, Colours.pale(colours.curve(), rough ? ROUGH : 1));
        if (rough) {
            legend.add(words.smoothed(), ChartStyle.LINE, colours.curve());
        }
        if (points.containsKey(Kind.DATA)) {
            legend.add(words.data(), ChartStyle.THIN, colours.ink());
        }
    }
}

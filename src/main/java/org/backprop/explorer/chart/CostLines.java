package org.backprop.explorer.chart;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.timeline.CostCurve;
import org.jfree.chart.plot.XYPlot;

/**
 * The lines of a cost chart, in its lowest layers: L, the data cost where there is a penalty, and the moving mean where
 * updates see only part of the data.
 */
final class CostLines {

    /** How many layers these are. */
    static final int LAYERS = Kind.values().length;

    /** How pale the line is that has a smoothed one over it. */
    private static final double ROUGH = 0.4;

    /** From the lowest layer up. */
    private enum Kind {
        DATA,
        TOTAL,
        SMOOTHED
    }

    private final CostWords words;
    private final Map<Kind, CostLine> lines = new EnumMap<>(Kind.class);
    private final Map<Kind, CostPoints> points = new EnumMap<>(Kind.class);

    /** Lines of nothing yet, which are called as {@code words} says. */
    CostLines(XYPlot plot, CostWords words) {
        this.words = words;
        for (Kind kind : Kind.values()) {
            lines.put(kind, new CostLine(plot, kind.ordinal(), kind == Kind.DATA ? ChartStyle.THIN : ChartStyle.LINE));
        }
    }

    /** Chooses the points to be drawn where so much is seen in so many pixel columns. */
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

    /** The costs that are chosen and seen. */
    DoubleStream costs(Interval seen) {
        return points.values().stream().flatMapToDouble(each -> DoubleStream.of(each.within(seen)));
    }

    /** Draws what is chosen, not below {@code floor}; what comes after update {@code now} is ahead. */
    void show(int now, double floor) {
        lines.forEach((kind, line) -> {
            if (points.containsKey(kind)) {
                line.show(points.get(kind), now, floor);
            } else {
                line.hide();
            }
        });
    }

    /** Paints the lines, and adds those that are drawn to {@code legend}. */
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

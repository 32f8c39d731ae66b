package org.backprop.explorer.chart;

import java.awt.Color;
import java.awt.Stroke;
import org.backprop.explorer.model.landscape.Interval;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;

/** The vertical lines of a cost plot that mark edits and the current update. */
final class CostMarks {

    private static final float OPACITY = 0.8f;

    private CostMarks() {}

    /** Replaces the markers of {@code plot} by those in {@code seen}. */
    static void draw(XYPlot plot, CostHistory history, Interval seen, int columns, Colours colours) {
        plot.clearDomainMarkers();
        double perColumn = Math.max(1, seen.length() / columns);
        history.edits().stream()
                .filter(seen::contains)
                .mapToDouble(update -> Math.round(update / perColumn) * perColumn)
                .distinct() // one marker for edits in the same pixel column
                .forEach(update -> plot.addDomainMarker(marker(update, colours.mark(), ChartStyle.LINE)));
        if (seen.contains(history.now())) {
            plot.addDomainMarker(marker(history.now(), colours.slope(), ChartStyle.DASHED));
        }
    }

    private static ValueMarker marker(double update, Color colour, Stroke stroke) {
        ValueMarker marker = new ValueMarker(update, colour, stroke);
        marker.setAlpha(OPACITY);
        return marker;
    }
}

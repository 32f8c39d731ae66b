package org.backprop.explorer.chart;

import java.awt.Color;
import java.awt.Stroke;
import org.backprop.explorer.model.landscape.Interval;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;

/** The upright lines of a cost chart: where edits were made, and where the moment stands. */
final class CostMarks {

    private static final float OPACITY = 0.8f;

    private CostMarks() {}

    /** Draws those that lie in {@code seen}, in place of what was drawn before. */
    static void draw(XYPlot plot, CostHistory history, Interval seen, int columns, Colours colours) {
        plot.clearDomainMarkers();
        double perColumn = Math.max(1, seen.length() / columns);
        history.edits().stream()
                .filter(seen::contains)
                .mapToDouble(update -> Math.round(update / perColumn) * perColumn)
                .distinct() // marks that fall on one another are one
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

package org.backprop.explorer.chart.curve;

import java.awt.Color;
import java.awt.Stroke;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.model.numeric.Interval;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;

/** The vertical lines of a cost plot that mark edits and the current update. */
final class CostMarkers {

    private static final float OPACITY = 0.8f;

    private CostMarkers() {}

    /** Replaces the markers of {@code plot} by those of visible updates. */
    static void draw(
            XYPlot plot, CostHistory history, VisibleUpdates visibleUpdates, int columns, ChartColors chartColors) {
        plot.clearDomainMarkers();
        Interval visibleRange = visibleUpdates.range(history.lastUpdate());
        UpdateScale scale = visibleUpdates.scale();
        double length = scale.position(visibleRange.to()) - scale.position(visibleRange.from());
        double columnWidth = scale == UpdateScale.LINEAR ? Math.max(1, length / columns) : length / columns;
        history.editedUpdates()
                .filter(visibleRange::contains)
                .mapToDouble(update -> scale.update(Math.round(scale.position(update) / columnWidth) * columnWidth))
                .distinct() // one marker for edits in the same pixel column
                .forEach(update ->
                        plot.addDomainMarker(marker(update, chartColors.selection(), ChartStyle.SOLID_STROKE)));
        if (visibleRange.contains(history.currentUpdate())) {
            plot.addDomainMarker(marker(history.currentUpdate(), chartColors.derivative(), ChartStyle.DASHED_STROKE));
        }
    }

    private static ValueMarker marker(double update, Color color, Stroke stroke) {
        ValueMarker marker = new ValueMarker(update, color, stroke);
        marker.setAlpha(OPACITY);
        return marker;
    }
}

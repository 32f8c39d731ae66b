package org.backprop.explorer.chart;

import java.util.List;

/**
 * The texts above a chart.
 *
 * @param title what the chart shows
 * @param lines further lines below the title
 */
public record ChartHeading(String title, List<String> lines) {

    /** Copies {@code lines}. */
    public ChartHeading {
        lines = List.copyOf(lines);
    }
}

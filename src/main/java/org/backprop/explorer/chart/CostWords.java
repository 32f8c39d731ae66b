package org.backprop.explorer.chart;

/**
 * The names of the lines of a cost plot.
 *
 * @param cost the cost, penalty included
 * @param smoothed its moving average
 * @param data the cost without penalty
 */
public record CostWords(String cost, String smoothed, String data) {

    /** For charts in files. */
    public static final CostWords PLAIN = new CostWords("L", "smoothed", "data cost");
}

package org.backprop.explorer.chart;

/**
 * What the lines of a cost chart are called.
 *
 * @param cost the cost, penalty included
 * @param smoothed its moving mean
 * @param data the cost without penalty
 */
public record CostWords(String cost, String smoothed, String data) {

    /** For charts in files. */
    public static final CostWords PLAIN = new CostWords("L", "smoothed", "data cost");
}

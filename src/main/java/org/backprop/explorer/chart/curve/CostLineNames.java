package org.backprop.explorer.chart.curve;

/**
 * The names of the lines of a cost plot.
 *
 * @param cost the cost, penalty included
 * @param smoothed its moving average
 * @param data the cost without penalty
 * @param future the part of the lines after the current update
 */
public record CostLineNames(String cost, String smoothed, String data, String future) {}

package org.backprop.explorer.chart;

import java.awt.Color;

/**
 * The colors of a chart.
 *
 * @param card background
 * @param line grid lines behind the curves
 * @param ink texts and outlines
 * @param soft secondary texts
 * @param curve curves of plotted values
 * @param slope curves and points that show derivatives or the current update
 * @param mark edits and the selection
 */
public record Colours(Color card, Color line, Color ink, Color soft, Color curve, Color slope, Color mark) {

    /** For charts in files, which are printed or pasted on white. */
    public static final Colours PAPER = new Colours(
            Color.WHITE,
            new Color(0xdfe3e8),
            new Color(0x1b2430),
            new Color(0x5d6876),
            new Color(0x2166ac),
            new Color(0x762a83),
            new Color(0xf2c200));

    /** Returns {@code colour} with this opacity from 0 to 1. */
    static Color pale(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }
}

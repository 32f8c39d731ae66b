package org.backprop.explorer.chart;

import java.awt.Color;

/**
 * The colours of a chart.
 *
 * @param card behind everything
 * @param line thin lines behind the curves
 * @param ink text and outlines
 * @param soft text that steps back
 * @param curve what is plotted
 * @param slope what has to do with derivatives
 * @param mark what a person did or selected
 */
public record Colours(Color card, Color line, Color ink, Color soft, Color curve, Color slope, Color mark) {

    /** For charts in files, which are printed and pasted on white. */
    public static final Colours PAPER = new Colours(
            Color.WHITE,
            new Color(0xdfe3e8),
            new Color(0x1b2430),
            new Color(0x5d6876),
            new Color(0x2166ac),
            new Color(0x762a83),
            new Color(0xf2c200));

    /** {@code colour} as pale as {@code opacity} from 0 to 1 says. */
    static Color pale(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }
}

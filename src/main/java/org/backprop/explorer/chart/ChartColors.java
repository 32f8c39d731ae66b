package org.backprop.explorer.chart;

import java.awt.Color;

/**
 * The colors of a chart.
 *
 * @param background background
 * @param gridLine grid lines behind the curves
 * @param foreground texts and outlines
 * @param muted secondary texts
 * @param curve curves of plotted values
 * @param derivative curves and points that show derivatives or the current update
 * @param selection edits and the selection
 */
public record ChartColors(
        Color background,
        Color gridLine,
        Color foreground,
        Color muted,
        Color curve,
        Color derivative,
        Color selection) {

    /** For charts in files, which are printed or pasted on white. */
    public static final ChartColors PRINT =
            new ChartColors(0xffffff, 0xdfe3e8, 0x1b2430, 0x5d6876, 0x2166ac, 0x762a83, 0xf2c200);

    /** Creates colors from their packed red, green and blue, in the order of the components. */
    public ChartColors(
            int background, int gridLine, int foreground, int muted, int curve, int derivative, int selection) {
        this(
                new Color(background),
                new Color(gridLine),
                new Color(foreground),
                new Color(muted),
                new Color(curve),
                new Color(derivative),
                new Color(selection));
    }

    /** Returns {@code color} with this opacity from 0 to 1. */
    public static Color withOpacity(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }
}

package org.backprop.explorer.view.chart;

import java.awt.Color;
import org.backprop.explorer.chart.AxisNumberFormat;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;

/** The colors and the number format of the charts in the window. */
public final class ChartAppearance {

    /** Formats tick labels like the other numbers in the window. */
    public static final AxisNumberFormat NUMBER_FORMAT = new AxisNumberFormat(ChartAppearance::format);

    private ChartAppearance() {}

    private static String format(double value) {
        boolean count = value == Math.rint(value) && value >= 1000 && value < 1e9;
        return count ? Numbers.count((long) value) : Numbers.axis(value);
    }

    /** Returns the chart colors of {@code palette}. */
    public static ChartColors colors(Palette palette) {
        return new ChartColors(
                awt(palette, Role.CARD),
                awt(palette, Role.LINE),
                awt(palette, Role.TEXT),
                awt(palette, Role.MUTED),
                awt(palette, Role.POSITIVE),
                awt(palette, Role.POSITIVE_DERIVATIVE),
                awt(palette, Role.SELECTION));
    }

    private static Color awt(Palette palette, Role role) {
        javafx.scene.paint.Color color = palette.get(role);
        return new Color((float) color.getRed(), (float) color.getGreen(), (float) color.getBlue());
    }
}

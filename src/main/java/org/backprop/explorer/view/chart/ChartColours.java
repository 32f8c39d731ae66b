package org.backprop.explorer.view.chart;

import java.awt.Color;
import org.backprop.explorer.chart.AxisNumbers;
import org.backprop.explorer.chart.Colours;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;

/** The colors and the number format of the charts in the window. */
public final class ChartColours {

    /** Formats tick labels like the other numbers in the window. */
    public static final AxisNumbers NUMBERS = new AxisNumbers(ChartColours::figure);

    private ChartColours() {}

    private static String figure(double value) {
        boolean count = value == Math.rint(value) && value >= 1000 && value < 1e9;
        return count ? Numbers.count((long) value) : Numbers.axis(value);
    }

    /** Returns the chart colors of {@code palette}. */
    public static Colours of(Palette palette) {
        return new Colours(
                awt(palette, Role.CARD),
                awt(palette, Role.LINE),
                awt(palette, Role.INK),
                awt(palette, Role.SOFT),
                awt(palette, Role.POSITIVE),
                awt(palette, Role.UPHILL),
                awt(palette, Role.MARK));
    }

    private static Color awt(Palette palette, Role role) {
        javafx.scene.paint.Color colour = palette.get(role);
        return new Color((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue());
    }
}

package org.backprop.explorer.view.chart;

import javafx.scene.paint.Color;
import org.backprop.explorer.chart.AxisNumberFormat;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;

/** The colors and the number format of the charts in the window. */
public final class ChartAppearance {

    /** Formats tick labels like the other numbers in the window. */
    public static final AxisNumberFormat NUMBER_FORMAT = new AxisNumberFormat(ChartAppearance::localized);

    private ChartAppearance() {}

    private static String localized(String number) {
        return number.matches("\\d{4,9}") ? Numbers.count(Long.parseLong(number)) : Numbers.localize(number);
    }

    /** Returns the chart colors of {@code palette}. */
    public static ChartColors colors(Palette palette) {
        return new ChartColors(
                rgb(palette, Role.CARD),
                rgb(palette, Role.LINE),
                rgb(palette, Role.TEXT),
                rgb(palette, Role.MUTED),
                rgb(palette, Role.POSITIVE),
                rgb(palette, Role.POSITIVE_DERIVATIVE),
                rgb(palette, Role.SELECTION));
    }

    /** Returns the packed red, green and blue of a color. */
    private static int rgb(Palette palette, Role role) {
        Color color = palette.get(role);
        return channel(color.getRed()) << 16 | channel(color.getGreen()) << 8 | channel(color.getBlue());
    }

    private static int channel(double intensity) {
        return (int) Math.round(255 * intensity);
    }
}

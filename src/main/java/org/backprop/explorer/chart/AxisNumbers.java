package org.backprop.explorer.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;

/** How the figures along an axis are written. */
public final class AxisNumbers extends NumberFormat {

    /** With a decimal point and no separators, as in files. */
    public static final AxisNumbers PLAIN = new AxisNumbers(AxisNumbers::plain);

    private static final long serialVersionUID = 1;
    private static final int DIGITS = 6;
    private static final double COUNTS = 1e9;

    private final transient DoubleFunction<String> writer;

    /** Figures as {@code writer} writes them. */
    public AxisNumbers(DoubleFunction<String> writer) {
        this.writer = writer;
    }

    /** As short as the number allows; counts as one writes them. */
    public static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < COUNTS) {
            return String.valueOf((long) value);
        }
        BigDecimal rounded =
                new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros();
        double size = Math.abs(value);
        return size >= 1e-4 && size < 1e6 || value == 0
                ? rounded.toPlainString()
                : rounded.toString().replace("E", "e");
    }

    @Override
    public StringBuffer format(double number, StringBuffer buffer, FieldPosition position) {
        return buffer.append(writer.apply(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer buffer, FieldPosition position) {
        return buffer.append(writer.apply(number));
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("an axis is only written");
    }
}

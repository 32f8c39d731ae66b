package org.backprop.explorer.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;

/** A number format for the tick labels of an axis. */
public final class AxisNumberFormat extends NumberFormat {

    /** Decimal point and no grouping separators, as in files. */
    public static final AxisNumberFormat PLAIN = new AxisNumberFormat(AxisNumberFormat::formatPlain);

    private static final long serialVersionUID = 1;
    private static final int SIGNIFICANT_DIGITS = 6;
    private static final double COUNT_LIMIT = 1e9;

    private final transient DoubleFunction<String> formatter;

    /** A format that delegates to {@code formatter}. */
    public AxisNumberFormat(DoubleFunction<String> formatter) {
        this.formatter = formatter;
    }

    /** Returns {@code value} with at most six significant digits; integers below 10⁹ in full. */
    public static String formatPlain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < COUNT_LIMIT) {
            return String.valueOf((long) value);
        }
        BigDecimal rounded =
                new BigDecimal(value).round(new MathContext(SIGNIFICANT_DIGITS)).stripTrailingZeros();
        double magnitude = Math.abs(value);
        return magnitude >= 1e-4 && magnitude < 1e6 || value == 0
                ? rounded.toPlainString()
                : rounded.toString().replace("E", "e");
    }

    @Override
    public StringBuffer format(double number, StringBuffer buffer, FieldPosition position) {
        return buffer.append(formatter.apply(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer buffer, FieldPosition position) {
        return buffer.append(formatter.apply(number));
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("an axis is only written");
    }
}

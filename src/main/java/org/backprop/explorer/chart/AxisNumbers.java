package org.backprop.explorer.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;

/** A number format for the tick labels of an axis. */
public final class AxisNumbers extends NumberFormat {

    /** Decimal point and no grouping separators, as in files. */
    public static final AxisNumbers PLAIN = new AxisNumbers(AxisNumbers::plain);

    private static final long serialVersionUID = 1;
    private static final int DIGITS = 6;
    private static final double COUNTS = 1e9;

    private final transient DoubleFunction<String> writer;

    /** A format that delegates to {@code writer}. */
    public AxisNumbers(DoubleFunction<String> writer) {
        this.writer = writer;
    }

    /** Returns {@code value} with at most six significant digits; integers below 10⁹ in full. */
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

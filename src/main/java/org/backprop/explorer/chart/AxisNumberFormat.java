package org.backprop.explorer.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;
import org.backprop.explorer.model.numeric.PlainNumberFormat;

/** A number format for the tick labels of an axis. */
public final class AxisNumberFormat extends NumberFormat {

    /** Decimal point and no grouping separators, as in files. */
    public static final AxisNumberFormat PLAIN = new AxisNumberFormat(PlainNumberFormat::format);

    private static final long serialVersionUID = 1;

    private final transient DoubleFunction<String> formatter;

    /** Creates a format that delegates to {@code formatter}. */
    public AxisNumberFormat(DoubleFunction<String> formatter) {
        this.formatter = formatter;
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

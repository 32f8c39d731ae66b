package org.backprop.explorer.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.UnaryOperator;
import org.backprop.explorer.model.numeric.PlainNumberFormat;

/** A number format for the tick labels of an axis. */
public final class AxisNumberFormat extends NumberFormat {

    /** Decimal point and no grouping separators, as in files. */
    public static final AxisNumberFormat PLAIN = new AxisNumberFormat(text -> text);

    private static final long serialVersionUID = 1;

    private final transient UnaryOperator<String> localization;

    /**
     * Creates a format.
     *
     * @param localization turns a number with a decimal point and without grouping separators into what is displayed
     */
    public AxisNumberFormat(UnaryOperator<String> localization) {
        this.localization = localization;
    }

    /** Returns {@code number}, which has a decimal point and no grouping separators, as it is displayed. */
    public String localized(String number) {
        return localization.apply(number);
    }

    @Override
    public StringBuffer format(double number, StringBuffer buffer, FieldPosition position) {
        return buffer.append(localized(PlainNumberFormat.format(number)));
    }

    @Override
    public StringBuffer format(long number, StringBuffer buffer, FieldPosition position) {
        return buffer.append(localized(PlainNumberFormat.format(number)));
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("an axis is only written");
    }
}

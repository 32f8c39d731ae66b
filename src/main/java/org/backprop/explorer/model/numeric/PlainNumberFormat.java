package org.backprop.explorer.model.numeric;

import java.math.BigDecimal;
import java.math.MathContext;

/** Formats numbers with a decimal point and without grouping separators, as in files. */
public final class PlainNumberFormat {

    private static final int SIGNIFICANT_DIGITS = 6;
    private static final double COUNT_LIMIT = 1e9;

    private PlainNumberFormat() {}

    /** Returns {@code value} with at most six significant digits; integers below 10⁹ in full. */
    public static String format(double value) {
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
}

package org.backprop.explorer.model.formula;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Rounds the numbers in formulas to a number of significant digits. No digit is written that is not significant, so a
 * number that loses digits before its decimal point is written with a power of ten and not padded with zeros.
 *
 * @param digits the number of significant digits; a number that has fewer is not padded
 */
public record SignificantDigits(int digits) {

    private static final int MIN_PLAIN_EXPONENT = -4;
    /** The digits of a double that survive rounding errors; a number that is short within them is written exactly. */
    private static final MathContext RELIABLE_DIGITS = new MathContext(15);

    /**
     * A number in decimal notation: mantissa · 10^exponent.
     *
     * @param mantissa the whole number in plain notation, or its mantissa if the exponent is not 0
     * @param exponent the exponent of ten, 0 for plain notation
     */
    public record Decimal(String mantissa, int exponent) {}

    /** The rounded {@code value}: in plain notation or, if very small or large, in scientific notation. */
    public Decimal round(double value) {
        if (!Double.isFinite(value)) {
            return new Decimal(String.valueOf(value), 0);
        }
        if (value == 0) {
            return new Decimal("0", 0);
        }
        BigDecimal reliableValue =
                new BigDecimal(Double.toString(value)).round(RELIABLE_DIGITS).stripTrailingZeros();
        boolean isShort = reliableValue.precision() <= digits;
        BigDecimal rounded = isShort ? reliableValue : new BigDecimal(value).round(new MathContext(digits));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= MIN_PLAIN_EXPONENT && exponent <= (isShort ? Math.max(digits, 5) : digits - 1)) {
            return new Decimal(rounded.toPlainString(), 0);
        }
        return new Decimal(rounded.movePointLeft(exponent).toPlainString(), exponent);
    }
}

package org.backprop.explorer.model.derivation;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Rounds the numbers in formulas to a number of significant digits. No digit is written that is not significant, so a
 * number that loses digits before its decimal point is written with a power of ten and not padded with zeros.
 *
 * @param digits the number of significant digits; a number that has fewer is not padded
 */
public record Numerals(int digits) {

    private static final int LEAST_PLAIN_EXPONENT = -4;
    /** The digits of a double that survive rounding errors; a number that is short within them is written exactly. */
    private static final MathContext SURE_DIGITS = new MathContext(15);

    /**
     * A number in decimal notation: mantissa · 10^exponent.
     *
     * @param mantissa the whole number in plain notation, or its mantissa if the exponent is not 0
     * @param exponent the exponent of ten, 0 for plain notation
     */
    public record Numeral(String mantissa, int exponent) {}

    /** The rounded {@code value}: in plain notation or, if very small or large, in scientific notation. */
    public Numeral of(double value) {
        if (!Double.isFinite(value)) {
            return new Numeral(String.valueOf(value), 0);
        }
        if (value == 0) {
            return new Numeral("0", 0);
        }
        BigDecimal whole =
                new BigDecimal(Double.toString(value)).round(SURE_DIGITS).stripTrailingZeros();
        boolean exact = whole.precision() <= digits;
        BigDecimal rounded = exact ? whole : new BigDecimal(value).round(new MathContext(digits));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= LEAST_PLAIN_EXPONENT && exponent <= (exact ? Math.max(digits, 5) : digits - 1)) {
            return new Numeral(rounded.toPlainString(), 0);
        }
        return new Numeral(rounded.movePointLeft(exponent).toPlainString(), exponent);
    }
}

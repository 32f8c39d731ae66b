package org.backprop.explorer.model.derivation;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How numbers are rounded where they are written in formulas. Every digit that is written is right, so a number that
 * has lost digits before the point to rounding is written with a power of ten, not filled up with zeros.
 *
 * @param digits the number of significant digits; a number that has fewer is written as it is
 */
public record Numerals(int digits) {

    private static final int LEAST_PLAIN_EXPONENT = -4;
    /** So many digits of a double are sure; a number that is short but for rounding errors beyond them is short. */
    private static final MathContext SURE_DIGITS = new MathContext(15);

    /**
     * A number in decimal notation.
     *
     * @param mantissa the number, or its first digits if there is a power of ten
     * @param exponent the power of ten, 0 for none
     */
    public record Numeral(String mantissa, int exponent) {}

    /** {@code value} rounded, in plain notation or, if very small or large, as a mantissa with a power of ten. */
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

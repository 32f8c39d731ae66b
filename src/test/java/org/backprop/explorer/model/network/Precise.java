package org.backprop.explorer.model.network;

import java.math.BigDecimal;
import java.math.MathContext;

/** Elementary functions to 40 digits and more, from their series. */
final class Precise {

    static final MathContext DIGITS = new MathContext(60);

    private static final int HALVINGS = 30;

    private Precise() {}

    /** eˣ by Taylor's series at x / 2³⁰, squared thirty times. */
    static BigDecimal exp(BigDecimal x) {
        MathContext working = new MathContext(90);
        BigDecimal reduced = x.divide(BigDecimal.valueOf(1L << HALVINGS), working);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; n <= 20; n++) {
            term = term.multiply(reduced, working).divide(BigDecimal.valueOf(n), working);
            sum = sum.add(term, working);
        }
        for (int n = 0; n < HALVINGS; n++) {
            sum = sum.multiply(sum, working);
        }
        return sum.round(DIGITS);
    }

    /** ln x by Newton's method for eʸ = x. */
    static BigDecimal log(BigDecimal x) {
        BigDecimal y = new BigDecimal(Math.log(x.doubleValue()));
        for (int n = 0; n < 6; n++) {
            y = y.add(x.divide(exp(y), DIGITS).subtract(BigDecimal.ONE), DIGITS);
        }
        return y;
    }

    /** 1 / (1 + e⁻ˣ). */
    static BigDecimal sigmoid(BigDecimal x) {
        return BigDecimal.ONE.divide(BigDecimal.ONE.add(exp(x.negate()), DIGITS), DIGITS);
    }
}

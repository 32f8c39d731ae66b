package org.backprop.explorer.model.numeric;

import java.math.BigInteger;

/** Numbers as multiples of 2⁻²⁵⁶, with the exponential function by its series and what follows from it. */
final class FixedPoint {

    static final BigInteger ONE = BigInteger.ONE.shiftLeft(256);
    static final BigInteger LN2 = ln2();

    private static final int PLACES = 256;
    private static final int HALVINGS = 16;

    private FixedPoint() {}

    /** ln 2 = Σ 1 / (n 2ⁿ). */
    private static BigInteger ln2() {
        BigInteger sum = BigInteger.ZERO;
        for (int n = 1; n <= 300; n++) {
            sum = sum.add(BigInteger.ONE.shiftLeft(320 - n).divide(BigInteger.valueOf(n)));
        }
        return sum.shiftRight(320 - 256);
    }

    /** x, exactly if it has no bits below 2⁻²⁵⁶. */
    static BigInteger of(double x) {
        int exponent = Math.max(Math.getExponent(x), Double.MIN_EXPONENT) - 52;
        BigInteger significand = BigInteger.valueOf((long) Math.scalb(x, -exponent));
        return significand.shiftLeft(PLACES + exponent);
    }

    static BigInteger multiply(BigInteger a, BigInteger b) {
        return a.multiply(b).shiftRight(PLACES);
    }

    static BigInteger divide(BigInteger a, BigInteger b) {
        return a.shiftLeft(PLACES).divide(b);
    }

    /** eˣ for |x| below 60: Taylor's series at x / 2¹⁶, squared sixteen times. */
    static BigInteger exp(BigInteger x) {
        BigInteger reduced = x.shiftRight(HALVINGS);
        BigInteger sum = ONE;
        BigInteger term = ONE;
        for (int n = 1; term.signum() != 0 && n < 40; n++) {
            term = multiply(term, reduced).divide(BigInteger.valueOf(n));
            sum = sum.add(term);
        }
        for (int n = 0; n < HALVINGS; n++) {
            sum = multiply(sum, sum);
        }
        return sum;
    }

    /** ln(1 + x) by one step of Halley's method for eʸ = 1 + x, which triples the digits of its start. */
    static BigInteger log1p(double x) {
        BigInteger start = of(StrictMath.log1p(x));
        BigInteger power = exp(start);
        BigInteger value = ONE.add(of(x));
        return start.add(divide(value.subtract(power).shiftLeft(1), value.add(power)));
    }

    static BigInteger expm1(double x) {
        return exp(of(x)).subtract(ONE);
    }

    static BigInteger tanh(double x) {
        BigInteger square = exp(of(x).shiftLeft(1));
        return divide(square.subtract(ONE), square.add(ONE));
    }

    /** xⁿ by squaring. */
    static BigInteger pow(double x, long n) {
        BigInteger power = ONE;
        BigInteger square = of(x);
        for (long rest = n; rest > 0; rest >>= 1) {
            power = (rest & 1) == 1 ? multiply(power, square) : power;
            square = multiply(square, square);
        }
        return power;
    }

    /** The distance of {@code actual} from {@code expected} in units in the last place of the latter. */
    static double errorInUlps(BigInteger expected, double actual) {
        double ulp = Math.ulp(Math.scalb(expected.doubleValue(), -PLACES));
        return Math.abs(Math.scalb(of(actual).subtract(expected).doubleValue(), -PLACES)) / ulp;
    }
}

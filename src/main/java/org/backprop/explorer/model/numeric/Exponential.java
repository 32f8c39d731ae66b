package org.backprop.explorer.model.numeric;

import java.math.BigInteger;

/**
 * The exponential function with the same bits on every machine, unlike {@link Math#exp}, of whose last digit the
 * specification leaves the choice.
 *
 * <p>Tang, "Table-Driven Implementation of the Exponential Function in IEEE Floating-Point Arithmetic" (1989), with a
 * table of N = 128 entries: x = k ln 2 / N + r with an integer k and |r| ≤ ln 2 / 2N, so that eˣ = 2^⌊k/N⌋ · 2^(i/N) ·
 * eʳ with i = k mod N. Each operation is one of IEEE 754, rounded to the nearest double, in a fixed order.
 */
public final class Exponential {

    private static final int TABLE_BITS = 7;
    private static final int N = 1 << TABLE_BITS;

    /** The N-th root of 2, with so many binary places. */
    private static final BigInteger ROOT = new BigInteger("10163da9fb33356d84a66ae336dcdfa40", 16);

    private static final int PLACES = 128;

    /** The bits of 2^(i/N), rounded. */
    private static final long[] POWER_BITS = new long[N];
    /** What rounding took from 2^(i/N), relative to it. */
    private static final double[] POWER_TAILS = new double[N];

    private static final double N_BY_LN2 = N / 0.6931471805599453;
    /** The leading 34 bits of ln 2 / N, of which each multiple in use is exact. */
    private static final double LN2_BY_N_HIGH = 0x1.62e42fef8p-8;

    /** The rest of ln 2 / N. */
    private static final double LN2_BY_N_LOW = 0x1.1cf79abc9e3b4p-43;

    /** Added to a double below 2⁵¹, it leaves no bits for a fraction: the sum is rounded to an integer. */
    private static final double INTEGER_SHIFT = 0x1.8p52;

    /** Up to this distance from 0 neither eˣ nor a step on the way overflows or underflows. */
    private static final double MAX_NORMAL = 690;

    private static final double OVERFLOW = 710;
    private static final double UNDERFLOW = -746;

    static {
        fillTables();
    }

    private Exponential() {}

    /** Fills the tables from powers of the 128th root of 2, of whose 128 binary places the last ten may be wrong. */
    private static void fillTables() {
        BigInteger power = BigInteger.ONE.shiftLeft(PLACES);
        for (int i = 0; i < N; i++) {
            BigInteger rounded =
                    power.shiftRight(PLACES - 53).add(BigInteger.ONE).shiftRight(1); // to 52 places
            BigInteger tail = power.subtract(rounded.shiftLeft(PLACES - 52));
            POWER_BITS[i] = Double.doubleToRawLongBits(rounded.doubleValue() * 0x1p-52);
            POWER_TAILS[i] = tail.doubleValue() / power.doubleValue();
            power = power.multiply(ROOT).shiftRight(PLACES);
        }
    }

    /** eˣ, with an error below 0.51 units in the last place, also where it is subnormal; ∞ where it overflows. */
    public static double exp(double x) {
        if (!(Math.abs(x) <= MAX_NORMAL)) {
            return nearLimits(x);
        }
        double shifted = x * N_BY_LN2 + INTEGER_SHIFT;
        int k = (int) Double.doubleToRawLongBits(shifted);
        double power = Double.longBitsToDouble(POWER_BITS[k & (N - 1)] + ((long) (k >> TABLE_BITS) << 52));
        return power + power * relativeChange(x, shifted - INTEGER_SHIFT, k);
    }

    /** eʳ − 1 and what rounding took from the power of 2. */
    private static double relativeChange(double x, double multiple, int k) {
        double r = x - multiple * LN2_BY_N_HIGH - multiple * LN2_BY_N_LOW;
        double r2 = r * r;
        return POWER_TAILS[k & (N - 1)] + r + r2 * (1.0 / 2 + r * (1.0 / 6)) + r2 * r2 * (1.0 / 24 + r * (1.0 / 120));
    }

    private static double nearLimits(double x) {
        if (x > OVERFLOW) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < UNDERFLOW) {
            return 0;
        }
        if (Double.isNaN(x)) {
            return x;
        }
        double shifted = x * N_BY_LN2 + INTEGER_SHIFT;
        int k = (int) Double.doubleToRawLongBits(shifted);
        double power = Double.longBitsToDouble(POWER_BITS[k & (N - 1)]);
        double change = power * relativeChange(x, shifted - INTEGER_SHIFT, k);
        return scaled(power, change, k >> TABLE_BITS);
    }

    /** ({@code power} + {@code change}) · 2^{@code exponent}, rounded once, also where it is subnormal. */
    private static double scaled(double power, double change, int exponent) {
        double value = power + change;
        double normal = Math.scalb(value, exponent);
        if (normal > Double.MIN_NORMAL) {
            return normal;
        }
        // a sum with 2⁵² times the smallest unit of the result is rounded to such units
        double base = Math.scalb(1.0, Double.MIN_EXPONENT - exponent);
        double sum = base + value;
        double lost = base - sum + value + (power - value + change);
        return Math.scalb(sum + lost - base, exponent);
    }
}

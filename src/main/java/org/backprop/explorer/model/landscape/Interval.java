package org.backprop.explorer.model.landscape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A stretch of the number line.
 *
 * @param from its lower end
 * @param to its upper end, above {@code from}
 */
public record Interval(double from, double to) {

    private static final double FINEST = 1e-11;
    private static final double COARSEST = 1e12;
    private static final double STEPS = 1000;

    /** @throws IllegalArgumentException unless {@code from} is below {@code to} and both are finite */
    public Interval {
        if (!(from < to) || !Double.isFinite(to - from)) {
            throw new IllegalArgumentException("an interval must lead from a number to a greater one");
        }
    }

    /** The stretch that reaches as far to both sides of {@code middle}. */
    public static Interval around(double middle, double reach) {
        return new Interval(middle - reach, middle + reach);
    }

    /** Its length. */
    public double length() {
        return to - from;
    }

    /** Whether {@code value} lies in it, ends included. */
    public boolean contains(double value) {
        return value >= from && value <= to;
    }

    /** Number {@code i} of {@code count} evenly spaced values; the first and the last are the ends, exactly. */
    public double at(int i, int count) {
        return i == count - 1 ? to : from + length() * i / (count - 1);
    }

    /** How far {@code value} lies on the way: 0 at the lower end, 1 at the upper. */
    public double fraction(double value) {
        return (value - from) / length();
    }

    /** A handful of round numbers in it, ascending, to label it with. */
    public double[] ticks() {
        return RoundNumbers.evenly(from, to);
    }

    /**
     * The same stretch, {@code factor} times as long, in which {@code fixed} keeps its place; empty if it would be too
     * short to tell hundreds of values in it apart, or longer than this one and too long to be computed with.
     */
    public Optional<Interval> scaled(double fixed, double factor) {
        double longest = factor > 1 ? COARSEST : Double.POSITIVE_INFINITY;
        return fine(fixed - (fixed - from) * factor, fixed + (to - fixed) * factor, longest);
    }

    /** The same length, moved; empty if values there are too large to tell hundreds of them in it apart. */
    public Optional<Interval> shifted(double by) {
        return fine(from + by, to + by, Double.POSITIVE_INFINITY);
    }

    private static Optional<Interval> fine(double from, double to, double longest) {
        double length = to - from;
        boolean isFine = length > FINEST * Math.max(Math.abs(from), Math.abs(to))
                && length > Double.MIN_NORMAL / FINEST
                && length < longest;
        return isFine ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    /** {@code value} as the shortest decimal that differs from it by less than a thousandth of this stretch. */
    public double rounded(double value) {
        int decimals = (int) Math.ceil(-Math.log10(length() / STEPS));
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}

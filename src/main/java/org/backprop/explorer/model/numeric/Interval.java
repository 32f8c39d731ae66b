package org.backprop.explorer.model.numeric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A closed interval of real numbers.
 *
 * @param from its lower end
 * @param to its upper end, above {@code from}
 */
public record Interval(double from, double to) {

    private static final double MIN_RELATIVE_LENGTH = 1e-11;
    private static final double MAX_LENGTH = 1e12;
    private static final double ROUNDING_STEPS = 1000;

    /** @throws IllegalArgumentException unless {@code from} is below {@code to} and both are finite */
    public Interval {
        if (!(from < to) || !Double.isFinite(to - from)) {
            throw new IllegalArgumentException("an interval must lead from a number to a greater one");
        }
    }

    /** Returns the interval of half-width {@code halfWidth} that is centered at {@code middle}. */
    public static Interval around(double middle, double halfWidth) {
        return new Interval(middle - halfWidth, middle + halfWidth);
    }

    /** The length, {@code to - from}. */
    public double length() {
        return to - from;
    }

    /** Returns whether {@code value} lies in this interval, ends included. */
    public boolean contains(double value) {
        return value >= from && value <= to;
    }

    /**
     * Returns value {@code i}, counted from 0, of {@code count} evenly spaced values; the first and the last are
     * exactly the ends.
     */
    public double at(int i, int count) {
        return i == count - 1 ? to : from + length() * i / (count - 1);
    }

    /** Returns the relative position of {@code value}: 0 at the lower end, 1 at the upper; not clamped. */
    public double fraction(double value) {
        return (value - from) / length();
    }

    /** Returns a few nice numbers in this interval, ascending, as tick labels. */
    public double[] ticks() {
        return NiceNumbers.linearTicks(from, to);
    }

    /**
     * Returns this interval scaled by {@code factor}, with {@code fixed} at the same relative position; empty if the
     * result would be too short to distinguish hundreds of values in it, or if it would grow beyond a length that can
     * be computed with.
     */
    public Optional<Interval> scaled(double fixed, double factor) {
        double maxLength = factor > 1 ? MAX_LENGTH : Double.POSITIVE_INFINITY;
        return ifResolvable(fixed - (fixed - from) * factor, fixed + (to - fixed) * factor, maxLength);
    }

    /**
     * Returns this interval moved by {@code by}; empty if it would be too short to distinguish hundreds of values at
     * that magnitude.
     */
    public Optional<Interval> shifted(double by) {
        return ifResolvable(from + by, to + by, Double.POSITIVE_INFINITY);
    }

    private static Optional<Interval> ifResolvable(double from, double to, double maxLength) {
        double length = to - from;
        boolean isResolvable = length > MIN_RELATIVE_LENGTH * Math.max(Math.abs(from), Math.abs(to))
                && length > Double.MIN_NORMAL / MIN_RELATIVE_LENGTH
                && length < maxLength;
        return isResolvable ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    /**
     * Returns {@code value} as the shortest decimal that differs from it by less than a thousandth of this interval's
     * length.
     */
    public double rounded(double value) {
        int decimals = (int) Math.ceil(-StrictMath.log10(length() / ROUNDING_STEPS));
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}

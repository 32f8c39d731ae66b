package org.backprop.explorer.model.derivation;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** All numbers of {@code low} to {@code high}, computed with so that no possible result is lost. */
record Interval(double low, double high) {

    private static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final int ULPS = 4;

    static Interval exactly(double value) {
        return new Interval(value, value);
    }

    /** {@code value} give or take {@code radius}. */
    static Interval around(double value, double radius) {
        return of(value - radius, value + radius);
    }

    /** The interval from the smallest to the largest of {@code ends}, wider by what their rounding may have lost. */
    private static Interval of(double... ends) {
        if (DoubleStream.of(ends).anyMatch(Double::isNaN)) {
            return ALL;
        }
        double low = DoubleStream.of(ends).min().orElseThrow();
        double high = DoubleStream.of(ends).max().orElseThrow();
        return new Interval(low - ULPS * Math.ulp(low), high + ULPS * Math.ulp(high));
    }

    boolean contains(double value) {
        return low <= value && value <= high;
    }

    boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    double width() {
        return high - low;
    }

    Interval plus(Interval that) {
        return of(low + that.low, high + that.high);
    }

    Interval negative() {
        return new Interval(-high, -low);
    }

    Interval times(Interval that) {
        return of(low * that.low, low * that.high, high * that.low, high * that.high);
    }

    Interval over(Interval that) {
        return that.contains(0) ? ALL : of(low / that.low, low / that.high, high / that.low, high / that.high);
    }

    /** A function that never falls. */
    Interval map(DoubleUnaryOperator rising) {
        return of(rising.applyAsDouble(low), rising.applyAsDouble(high));
    }

    Interval max(Interval that) {
        return new Interval(Math.max(low, that.low), Math.max(high, that.high));
    }

    /** This interval of numbers of at least 0 to a power, or of any numbers to the power 2. */
    Interval power(Interval exponent) {
        if (exponent.equals(exactly(2))) {
            double least = contains(0) ? 0 : Math.min(low * low, high * high);
            return of(least, Math.max(low * low, high * high));
        }
        double base = Math.max(0, low);
        return of(
                Math.pow(base, exponent.low),
                Math.pow(base, exponent.high),
                Math.pow(high, exponent.low),
                Math.pow(high, exponent.high));
    }

    Interval sqrt() {
        return of(Math.sqrt(Math.max(0, low)), Math.sqrt(high));
    }
}

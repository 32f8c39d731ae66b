package org.backprop.explorer.model.derivation;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** All numbers of {@code low} to {@code high}, computed with so that no possible result is lost. */
record ErrorBounds(double low, double high) {

    private static final ErrorBounds ALL = new ErrorBounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final int ULPS = 4;

    static ErrorBounds exactly(double value) {
        return new ErrorBounds(value, value);
    }

    /** {@code value} give or take {@code radius}. */
    static ErrorBounds around(double value, double radius) {
        return of(value - radius, value + radius);
    }

    /** The interval from the smallest to the largest of {@code ends}, widened by their rounding errors. */
    private static ErrorBounds of(double... ends) {
        if (DoubleStream.of(ends).anyMatch(Double::isNaN)) {
            return ALL;
        }
        double low = DoubleStream.of(ends).min().orElseThrow();
        double high = DoubleStream.of(ends).max().orElseThrow();
        return new ErrorBounds(low - ULPS * Math.ulp(low), high + ULPS * Math.ulp(high));
    }

    boolean contains(double value) {
        return low <= value && value <= high;
    }

    boolean meets(ErrorBounds other) {
        return low <= other.high && other.low <= high;
    }

    double width() {
        return high - low;
    }

    ErrorBounds plus(ErrorBounds that) {
        return of(low + that.low, high + that.high);
    }

    ErrorBounds negative() {
        return new ErrorBounds(-high, -low);
    }

    ErrorBounds times(ErrorBounds that) {
        return of(low * that.low, low * that.high, high * that.low, high * that.high);
    }

    ErrorBounds over(ErrorBounds that) {
        return that.contains(0) ? ALL : of(low / that.low, low / that.high, high / that.low, high / that.high);
    }

    /** A function that never falls. */
    ErrorBounds map(DoubleUnaryOperator rising) {
        return of(rising.applyAsDouble(low), rising.applyAsDouble(high));
    }

    ErrorBounds max(ErrorBounds that) {
        return new ErrorBounds(Math.max(low, that.low), Math.max(high, that.high));
    }

    /** This interval of numbers of at least 0 to a power, or of any numbers to the power 2. */
    ErrorBounds power(ErrorBounds exponent) {
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

    ErrorBounds sqrt() {
        return of(Math.sqrt(Math.max(0, low)), Math.sqrt(high));
    }
}

package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.numeric.Interval;

/** Chooses axis ranges with round ends, and keeps the present range while it still fits. */
public final class AxisRanges {

    /** The minimum distance from the middle to either end of a range that shows a parameter. */
    public static final double PARAMETER_MIN_HALF_WIDTH = 2.5;

    private static final double MARGIN_FRACTION = 0.6;
    /** The part of the range at either end in which values count as too near to the border. */
    private static final double BORDER_FRACTION = 0.06;
    /** The ratio of the present range's length to the needed length from which the range counts as too long. */
    private static final double MAX_LENGTH_RATIO = 5;

    /**
     * The minimum distance from the middle to either end, relative to the middle: below it, values lack the precision
     * to differ.
     */
    private static final double MIN_RELATIVE_HALF_WIDTH = 1e-9;

    private AxisRanges() {}

    /**
     * Returns a range with round ends that contains {@code low} and {@code high} with some margin.
     *
     * @param minHalfWidth the minimum distance from the middle of low and high to either end
     */
    public static Interval covering(double low, double high, double minHalfWidth) {
        double middle = low / 2 + high / 2;
        double wantedHalfWidth = Math.max(minHalfWidth, (high - low) * (0.5 + MARGIN_FRACTION));
        double halfWidth = Math.max(wantedHalfWidth, MIN_RELATIVE_HALF_WIDTH * Math.abs(middle));
        double unit = roundDown((wantedHalfWidth > 0 ? halfWidth : Math.max(1, Math.abs(middle))) / 5);
        double from = Math.floor((middle - halfWidth) / unit + 0.5) * unit;
        double to = Math.ceil((middle + halfWidth) / unit - 0.5) * unit;
        return to > from ? new Interval(from, to) : new Interval(from - unit, to + unit);
    }

    /** Returns {@code shown} if it still fits, else the result of {@link #covering}. */
    public static Interval adjusted(Interval shown, double low, double high, double minHalfWidth) {
        double border = BORDER_FRACTION * shown.length();
        boolean fits = shown.from() + border <= low && high <= shown.to() - border;
        Interval needed = covering(low, high, minHalfWidth);
        return fits && shown.length() < MAX_LENGTH_RATIO * needed.length() ? shown : needed;
    }

    /** The greatest of 1, 2, 5 times a power of ten that is not above {@code value}. */
    private static double roundDown(double value) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(value)));
        double first = value / power;
        return power * (first >= 5 ? 5 : first >= 2 ? 2 : 1);
    }
}

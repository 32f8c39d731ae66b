package org.backprop.explorer.model.landscape;

/** Chooses axis ranges with round ends, and keeps the present range while it still fits. */
public final class Ranges {

    /** The minimum distance from the middle to either end of a range that shows a parameter. */
    public static final double PARAMETER_REACH = 2.5;

    private static final double MARGIN = 0.6;
    /** The part of the range at either end in which values count as too near to the border. */
    private static final double BORDER = 0.06;
    /** The ratio of the present range's length to the needed length from which the range counts as too long. */
    private static final double WASTE = 5;

    /**
     * The minimum distance from the middle to either end, relative to the middle: below it, values lack the precision
     * to differ.
     */
    private static final double FINEST = 1e-9;

    private Ranges() {}

    /**
     * Returns a range with round ends that contains {@code low} and {@code high} with some margin.
     *
     * @param leastReach the minimum distance from the middle of low and high to either end
     */
    public static Interval covering(double low, double high, double leastReach) {
        double middle = low / 2 + high / 2;
        double seen = Math.max(leastReach, (high - low) * (0.5 + MARGIN));
        double reach = Math.max(seen, FINEST * Math.abs(middle));
        double unit = roundDown((seen > 0 ? reach : Math.max(1, Math.abs(middle))) / 5);
        double from = Math.floor((middle - reach) / unit + 0.5) * unit;
        double to = Math.ceil((middle + reach) / unit - 0.5) * unit;
        return to > from ? new Interval(from, to) : new Interval(from - unit, to + unit);
    }

    /** Returns {@code shown} if it still fits, else the result of {@link #covering}. */
    public static Interval keeping(Interval shown, double low, double high, double leastReach) {
        double border = BORDER * shown.length();
        boolean holds = shown.from() + border <= low && high <= shown.to() - border;
        Interval fresh = covering(low, high, leastReach);
        return holds && shown.length() < WASTE * fresh.length() ? shown : fresh;
    }

    /** The greatest of 1, 2, 5 times a power of ten that is not above {@code value}. */
    private static double roundDown(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double first = value / power;
        return power * (first >= 5 ? 5 : first >= 2 ? 2 : 1);
    }
}

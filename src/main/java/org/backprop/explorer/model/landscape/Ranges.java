package org.backprop.explorer.model.landscape;

/** Which part of a coordinate's range is shown: round numbers, and no others while it still fits. */
public final class Ranges {

    /** What a map shows of a parameter reaches at least so far to either side. */
    public static final double PARAMETER_REACH = 2.5;

    private static final double MARGIN = 0.6;
    /** Of what is shown, so much at either end is near the border. */
    private static final double BORDER = 0.06;
    /** From so many times the length needed on, what is shown is too much. */
    private static final double WASTE = 5;

    /** Of a large number, so much at least is seen to either side: less could not be told apart. */
    private static final double FINEST = 1e-9;

    private Ranges() {}

    /**
     * A range with round ends that holds {@code low} and {@code high} with some margin.
     *
     * @param leastReach how far it reaches at least to either side of their middle
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

    /** {@code shown} if it still fits, else what {@link #covering} gives. */
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

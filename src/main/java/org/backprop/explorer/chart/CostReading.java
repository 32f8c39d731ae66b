package org.backprop.explorer.chart;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.backprop.explorer.model.timeline.CostCurve;

/**
 * The costs that a plot of a cost curve shows in one pixel column, which may hold one update or several.
 *
 * @param first the first update
 * @param last the last update, which may be the first
 * @param total the range of L over these updates
 * @param data the range of the cost without penalty over these updates
 */
public record CostReading(int first, int last, Span total, Span data) {

    /**
     * A range of costs.
     *
     * @param least the minimum
     * @param greatest the maximum
     */
    public record Span(double least, double greatest) {

        private static Span of(int[] updates, IntToDoubleFunction cost) {
            return new Span(
                    IntStream.of(updates).mapToDouble(cost).min().orElseThrow(),
                    IntStream.of(updates).mapToDouble(cost).max().orElseThrow());
        }
    }

    /**
     * Returns the costs of {@code curve} in the column centered at {@code place} on the update axis; the nearest update
     * where the column is narrower than one update.
     *
     * @param width the width of a column in updates
     */
    public static CostReading of(CostCurve curve, double place, double width) {
        int end = curve.size() - 1;
        int nearest = nearest(curve, place);
        int first = width < 1 ? nearest : (int) Math.max(0, Math.min(end, Math.ceil(place - width / 2)));
        int last = width < 1 ? nearest : (int) Math.max(first, Math.min(end, Math.floor(place + width / 2)));
        return new CostReading(
                first,
                last,
                Span.of(curve.landmarks(first, last, 1), curve::get),
                Span.of(curve.dataLandmarks(first, last, 1), curve::data));
    }

    /** Returns the update of {@code curve} nearest to {@code place}. */
    public static int nearest(CostCurve curve, double place) {
        return (int) Math.max(0, Math.min(curve.size() - 1L, Math.round(place)));
    }

    /** Returns whether there is only one update. */
    public boolean isOne() {
        return first == last;
    }
}

package org.backprop.explorer.chart;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.backprop.explorer.model.timeline.CostCurve;

/**
 * What a picture of a cost curve shows in one of its columns: one update, or many that share it.
 *
 * @param first the first update
 * @param last the last update, which may be the first
 * @param total what L there spans
 * @param data what the cost without penalty spans
 */
public record CostReading(int first, int last, Span total, Span data) {

    /**
     * What the costs of some updates span.
     *
     * @param least the least of them
     * @param greatest the greatest of them
     */
    public record Span(double least, double greatest) {

        private static Span of(int[] updates, IntToDoubleFunction cost) {
            return new Span(
                    IntStream.of(updates).mapToDouble(cost).min().orElseThrow(),
                    IntStream.of(updates).mapToDouble(cost).max().orElseThrow());
        }
    }

    /**
     * What {@code curve} shows in the column around {@code place}, a number of updates; the nearest update where the
     * column holds at most one.
     *
     * @param width how many updates a column is wide
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

    /** The update of {@code curve} that is nearest to {@code place}. */
    public static int nearest(CostCurve curve, double place) {
        return (int) Math.max(0, Math.min(curve.size() - 1L, Math.round(place)));
    }

    /** Whether this is of one update. */
    public boolean isOne() {
        return first == last;
    }
}

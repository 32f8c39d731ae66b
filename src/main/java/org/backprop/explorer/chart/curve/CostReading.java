package org.backprop.explorer.chart.curve;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.backprop.explorer.model.timeline.cost.CostCurve;

/**
 * The costs that a plot of a cost curve shows in one pixel column, which may hold one update or several.
 *
 * @param first the first update
 * @param last the last update, which may be the first
 * @param total the range of L over these updates
 * @param data the range of the cost without penalty over these updates
 */
public record CostReading(int first, int last, CostRange total, CostRange data) {

    /**
     * A range of costs.
     *
     * @param min the minimum
     * @param max the maximum
     */
    public record CostRange(double min, double max) {

        private static CostRange of(int[] updates, IntToDoubleFunction cost) {
            return new CostRange(
                    IntStream.of(updates).mapToDouble(cost).min().orElseThrow(),
                    IntStream.of(updates).mapToDouble(cost).max().orElseThrow());
        }
    }

    /**
     * Returns the costs of {@code curve} in the column centered at {@code updatePosition} on the update axis; the
     * nearest update where the column is narrower than one update.
     *
     * @param width the width of a column in updates
     */
    public static CostReading of(CostCurve curve, double updatePosition, double width) {
        int end = curve.size() - 1;
        int nearest = nearestUpdate(curve, updatePosition);
        int first = width < 1 ? nearest : (int) Math.max(0, Math.min(end, Math.ceil(updatePosition - width / 2)));
        int last = width < 1 ? nearest : (int) Math.max(first, Math.min(end, Math.floor(updatePosition + width / 2)));
        return new CostReading(
                first,
                last,
                CostRange.of(curve.downsample(first, last, 1), curve::get),
                CostRange.of(curve.downsampleData(first, last, 1), curve::data));
    }

    /** Returns the update of {@code curve} nearest to {@code updatePosition}. */
    public static int nearestUpdate(CostCurve curve, double updatePosition) {
        return (int) Math.max(0, Math.min(curve.size() - 1L, Math.round(updatePosition)));
    }

    /** Returns whether there is only one update. */
    public boolean isOne() {
        return first == last;
    }
}

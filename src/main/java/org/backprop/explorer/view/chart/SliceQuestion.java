package org.backprop.explorer.view.chart;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.backprop.explorer.model.landscape.CostFunction;
import org.backprop.explorer.model.landscape.CostMeter;
import org.backprop.explorer.model.landscape.Foothold;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.landscape.Ranges;
import org.backprop.explorer.model.landscape.Slice;
import org.backprop.explorer.model.landscape.Stride;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.ParameterLetter;
import org.backprop.explorer.view.Texts;

/**
 * A request for the cost along one parameter at one moment.
 *
 * @param snapshot the moment
 * @param index the index of the parameter
 * @param chosen the values to show, or null to have a range suggested
 * @param before the range shown before, which is kept while it fits; null at first
 */
record SliceQuestion(Snapshot snapshot, int index, Interval chosen, Interval before) {

    private static final int POINTS = 201;
    private static final int FEWEST_POINTS = 13;
    /** The time that the first, coarse evaluation may take; a faster full evaluation is done in one pass. */
    private static final long AT_ONCE_NANOS = 8_000_000;
    /** The maximum length of a step that a suggested range includes. */
    private static final double FAR = 40;

    private static final double LEAST_REACH = 4;

    /**
     * The result of a request.
     *
     * @param snapshot the moment
     * @param index the index of the parameter
     * @param slice the cost along the parameter
     * @param stride the next step
     */
    record Answer(Snapshot snapshot, int index, Slice slice, Stride stride) {

        Interval range() {
            return slice.range();
        }

        String symbol() {
            return ParameterLetter.of(snapshot, index);
        }

        /**
         * Returns the text that tells at which update and over which samples the slope was taken, where that differs
         * from the list of parameters.
         */
        String condition() {
            boolean moved = snapshot.moment().phase().equals(Phase.UPDATE);
            int samples = snapshot.setup().objective().sampleCount();
            boolean batched = snapshot.setup().batch().samples().size() < samples;
            String update = Numbers.count(snapshot.moment().updatesDone());
            if (moved && batched) {
                return Texts.text("slice.condition.both", update, Numbers.count(samples));
            }
            return moved
                    ? Texts.text("slice.condition.update", update)
                    : batched
                            ? Texts.text("slice.condition.samples", Numbers.count(samples))
                            : Texts.text("slice.condition");
        }

        /** Returns a text with the direction of descent and the outcome of the step. */
        String verdict() {
            return Texts.text("slice." + direction()) + " " + outcome("");
        }

        /** Returns a shorter {@link #verdict()}. */
        String shortVerdict() {
            return Texts.text("slice." + direction() + ".short") + " " + outcome(".short");
        }

        private String outcome(String length) {
            return Texts.text("slice.step." + stride.outcome().name().toLowerCase(Locale.ROOT) + length);
        }

        private String direction() {
            Foothold here = stride.from();
            return here.isFlat() ? "flat" : here.slope() > 0 ? "left" : "right";
        }
    }

    /** Returns the symbol of the parameter with its indices. */
    String symbol() {
        return ParameterLetter.of(snapshot, index);
    }

    /**
     * Computes the result: where one cost takes long, first for few values and then for all.
     *
     * @param outdated returns whether a newer request has been made; the first result comes even so, since otherwise
     *     none would appear while parameters keep changing
     */
    void answer(BooleanSupplier outdated, Consumer<Answer> take) {
        CostMeter meter = CostFunction.of(snapshot).meter();
        Stride stride = Stride.next(meter, snapshot, index);
        Interval range = chosen == null ? found(stride) : chosen;
        long affordable =
                AT_ONCE_NANOS / meter.nanosPerCost(snapshot.parameters().toArray());
        int few = (int) Math.max(FEWEST_POINTS, Math.min(POINTS, affordable));
        measure(meter, stride, new Slice.Places(range, few), () -> false, take);
        if (few < POINTS) {
            measure(meter, stride, new Slice.Places(range, POINTS), outdated, take);
        }
    }

    private void measure(
            CostMeter meter, Stride stride, Slice.Places places, BooleanSupplier givesUp, Consumer<Answer> take) {
        Slice.measure(meter, snapshot.parameters(), index, places, givesUp)
                .ifPresent(slice -> take.accept(new Answer(snapshot, index, slice, stride)));
    }

    private Interval found(Stride stride) {
        double here = stride.from().value();
        double landing = stride.to().value();
        double other = Math.abs(landing - here) <= FAR ? landing : here;
        double low = Math.min(here, other);
        double high = Math.max(here, other);
        return before == null
                ? Ranges.covering(low, high, LEAST_REACH)
                : Ranges.keeping(before, low, high, LEAST_REACH);
    }

    /** Returns the change of parameter {@code index} to {@code value}, rounded to the resolution of {@code range}. */
    static SortedMap<Integer, Double> set(int index, double value, Interval range) {
        return new TreeMap<>(Map.of(index, range.rounded(value)));
    }
}

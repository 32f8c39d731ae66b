package org.backprop.explorer.view.slice;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.backprop.explorer.background.NanoClock;
import org.backprop.explorer.model.landscape.AxisRanges;
import org.backprop.explorer.model.landscape.CostEvaluator;
import org.backprop.explorer.model.landscape.CostFunction;
import org.backprop.explorer.model.landscape.ParameterStep;
import org.backprop.explorer.model.landscape.Slice;
import org.backprop.explorer.model.landscape.SlicePoint;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.ParameterSymbol;

/**
 * A request for the cost along one parameter at one moment.
 *
 * @param snapshot the moment
 * @param index the index of the parameter
 * @param requestedRange the values to show, or null to have a range suggested
 * @param previousRange the range shown before, which is kept while it fits; null at first
 */
record SliceRequest(Snapshot snapshot, int index, Interval requestedRange, Interval previousRange) {

    private static final int MAX_POINTS = 201;
    private static final int MIN_POINTS = 13;
    /** The time that the first, coarse evaluation may take; a faster full evaluation is done in one pass. */
    private static final long COARSE_BUDGET_NANOS = 8_000_000;
    /** The maximum length of a step that a suggested range includes. */
    private static final double MAX_STEP_SHOWN = 40;

    private static final double MIN_HALF_WIDTH = 4;

    /**
     * The result of a request.
     *
     * @param snapshot the moment
     * @param index the index of the parameter
     * @param slice the cost along the parameter
     * @param parameterStep the next step
     */
    record SliceResult(Snapshot snapshot, int index, Slice slice, ParameterStep parameterStep) {

        Interval range() {
            return slice.range();
        }

        String symbol() {
            return ParameterSymbol.of(snapshot, index);
        }

        /**
         * Returns the text that tells at which update and over which samples the slope was taken, where that differs
         * from the list of parameters.
         */
        String condition() {
            boolean isUpdated = snapshot.moment().phase().equals(Phase.UPDATE);
            int samples = snapshot.context().objective().sampleCount();
            boolean isBatched = snapshot.context().batch().samples().size() < samples;
            String update = Numbers.count(snapshot.moment().updateCount());
            if (isUpdated && isBatched) {
                return Texts.text("slice.condition.both", update, Numbers.count(samples));
            }
            return isUpdated
                    ? Texts.text("slice.condition.update", update)
                    : isBatched
                            ? Texts.text("slice.condition.samples", Numbers.count(samples))
                            : Texts.text("slice.condition");
        }

        /** Returns a text with the direction of descent and the outcome of the step. */
        String summary() {
            return Texts.text("slice." + directionKey()) + " " + outcomeText("");
        }

        /** Returns a shorter {@link #summary()}. */
        String shortSummary() {
            return Texts.text("slice." + directionKey() + ".short") + " " + outcomeText(".short");
        }

        private String outcomeText(String keySuffix) {
            return Texts.text("slice.step." + parameterStep.outcome().name().toLowerCase(Locale.ROOT) + keySuffix);
        }

        private String directionKey() {
            SlicePoint current = parameterStep.from();
            return current.isFlat() ? "flat" : current.slope() > 0 ? "left" : "right";
        }
    }

    /** Returns the symbol of the parameter with its indices. */
    String symbol() {
        return ParameterSymbol.of(snapshot, index);
    }

    /**
     * Computes the result: where one cost takes long, first for few values and then for all.
     *
     * @param clock measures how long one cost takes
     * @param isOutdated returns whether a newer request has been made; the first result comes even so, since otherwise
     *     none would appear while parameters keep changing
     */
    void compute(NanoClock clock, BooleanSupplier isOutdated, Consumer<SliceResult> resultConsumer) {
        CostEvaluator evaluator = CostFunction.of(snapshot).evaluator();
        ParameterStep parameterStep = ParameterStep.ofNextUpdate(evaluator, snapshot, index);
        Interval range = requestedRange == null ? suggestedRange(parameterStep) : requestedRange;
        double[] parameters = snapshot.parameters().toArray();
        long affordablePoints = COARSE_BUDGET_NANOS / clock.nanosPerRun(() -> evaluator.cost(parameters));
        int pointCount = (int) Math.max(MIN_POINTS, Math.min(MAX_POINTS, affordablePoints));
        evaluate(evaluator, parameterStep, new Slice.ValueGrid(range, pointCount), () -> false, resultConsumer);
        if (pointCount < MAX_POINTS) {
            evaluate(evaluator, parameterStep, new Slice.ValueGrid(range, MAX_POINTS), isOutdated, resultConsumer);
        }
    }

    private void evaluate(
            CostEvaluator evaluator,
            ParameterStep parameterStep,
            Slice.ValueGrid valueGrid,
            BooleanSupplier isCanceled,
            Consumer<SliceResult> resultConsumer) {
        Slice.compute(evaluator, snapshot.parameters(), index, valueGrid, isCanceled)
                .ifPresent(slice -> resultConsumer.accept(new SliceResult(snapshot, index, slice, parameterStep)));
    }

    private Interval suggestedRange(ParameterStep parameterStep) {
        double current = parameterStep.from().value();
        double next = parameterStep.to().value();
        double shownNext = Math.abs(next - current) <= MAX_STEP_SHOWN ? next : current;
        double low = Math.min(current, shownNext);
        double high = Math.max(current, shownNext);
        return previousRange == null
                ? AxisRanges.covering(low, high, MIN_HALF_WIDTH)
                : AxisRanges.adjusted(previousRange, low, high, MIN_HALF_WIDTH);
    }

    /** Returns the change of parameter {@code index} to {@code value}, rounded to the resolution of {@code range}. */
    static SortedMap<Integer, Double> parameterChange(int index, double value, Interval range) {
        return new TreeMap<>(Map.of(index, range.rounded(value)));
    }
}

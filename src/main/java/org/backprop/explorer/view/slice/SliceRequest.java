package org.backprop.explorer.view.slice;

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
import org.backprop.explorer.view.ParameterSymbol;

/**
 * A request for the cost along one parameter at one moment, through the parameters before its update.
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
     * @param slice the cost along the parameter
     * @param step the step along the parameter
     */
    record SliceResult(Slice slice, SliceStep step) {}

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
        SlicePoint start = SlicePoint.beforeUpdate(evaluator, snapshot, index);
        SliceStep step = new SliceStep(snapshot, index, start, ParameterStep.of(evaluator, snapshot, index, start));
        Interval range = requestedRange == null ? suggestedRange(step) : requestedRange;
        double[] parameters = snapshot.beforeUpdate().parameters().toArray();
        long affordablePoints = COARSE_BUDGET_NANOS / clock.nanosPerRun(() -> evaluator.cost(parameters));
        int pointCount = (int) Math.max(MIN_POINTS, Math.min(MAX_POINTS, affordablePoints));
        evaluate(evaluator, step, new Slice.ValueGrid(range, pointCount), () -> false, resultConsumer);
        if (pointCount < MAX_POINTS) {
            evaluate(evaluator, step, new Slice.ValueGrid(range, MAX_POINTS), isOutdated, resultConsumer);
        }
    }

    private void evaluate(
            CostEvaluator evaluator,
            SliceStep step,
            Slice.ValueGrid valueGrid,
            BooleanSupplier isCanceled,
            Consumer<SliceResult> resultConsumer) {
        Slice.compute(evaluator, snapshot.beforeUpdate().parameters(), index, valueGrid, isCanceled)
                .ifPresent(slice -> resultConsumer.accept(new SliceResult(slice, step)));
    }

    private Interval suggestedRange(SliceStep step) {
        double current = step.start().value();
        double next = step.end().map(SlicePoint::value).orElse(current);
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

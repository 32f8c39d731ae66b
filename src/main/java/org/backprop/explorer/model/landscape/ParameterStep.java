package org.backprop.explorer.model.landscape;

import java.util.Optional;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * The step of one update along one parameter, with all other parameters as they were before the update.
 *
 * @param from the point before the update
 * @param to the point after the update
 */
public record ParameterStep(SlicePoint from, SlicePoint to) {

    /** The effect of a step on the cost. */
    public enum StepOutcome {
        /** The value does not change: the parameter is frozen, or its gradient is 0. */
        UNCHANGED,
        /** The cost does not change: the function is flat, or the step crosses a minimum to the same cost. */
        SAME_COST,
        /** The cost decreases, and the slope keeps its sign. */
        LOWER,
        /** The cost decreases, but the step crosses a minimum: the slope changes its sign. */
        CROSSED_MINIMUM,
        /** The cost increases, since the step crosses a minimum and goes too far: the slope changes its sign. */
        OVERSHOT,
        /** The cost increases, and the slope keeps its sign: the step crosses a minimum and a maximum. */
        CROSSED_MAXIMUM,
        /**
         * The cost increases since the step goes uphill: it follows a momentum, or the gradient of only some samples.
         */
        HIGHER,
        /** The cost after the step is infinite or NaN. */
        NON_FINITE
    }

    /**
     * Returns the step of the update that the moment of {@code snapshot} belongs to, along parameter {@code index};
     * empty before the gradient of that update is computed.
     *
     * @param from the point before the update
     */
    public static Optional<ParameterStep> of(CostEvaluator evaluator, Snapshot snapshot, int index, SlicePoint from) {
        Parameters before = snapshot.beforeUpdate().parameters();
        return snapshot.parametersAfterUpdate()
                .map(after -> new ParameterStep(from, SlicePoint.at(evaluator, before, index, after.get(index))));
    }

    /** The effect of the step, judged by the costs and the slopes at its two ends. */
    public StepOutcome outcome() {
        if (!Double.isFinite(to.cost())) {
            return StepOutcome.NON_FINITE;
        }
        if (to.value() == from.value()) {
            return StepOutcome.UNCHANGED;
        }
        if (to.cost() == from.cost()) {
            return StepOutcome.SAME_COST;
        }
        boolean slopeChangesSign = from.slope() * to.slope() < 0;
        if (to.cost() > from.cost()) {
            boolean uphill = (to.value() - from.value()) * from.slope() > 0;
            return uphill ? StepOutcome.HIGHER : slopeChangesSign ? StepOutcome.OVERSHOT : StepOutcome.CROSSED_MAXIMUM;
        }
        return slopeChangesSign ? StepOutcome.CROSSED_MINIMUM : StepOutcome.LOWER;
    }
}

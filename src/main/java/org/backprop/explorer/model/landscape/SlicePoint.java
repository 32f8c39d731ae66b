package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * A point on the cost as a function of one parameter p.
 *
 * @param value the value of p
 * @param cost L at this value
 * @param slope ∂L/∂p at this value, of all samples and the penalty; positive where L increases with p
 */
public record SlicePoint(double value, double cost, double slope) {

    /** The relative change of L over a step of length max(1, |p|) up to which the slope counts as 0. */
    private static final double FLATNESS_TOLERANCE = 1e-9;

    /**
     * Returns the point before the update that the moment of {@code snapshot} belongs to, along parameter
     * {@code index}.
     */
    public static SlicePoint beforeUpdate(CostEvaluator evaluator, Snapshot snapshot, int index) {
        Parameters before = snapshot.beforeUpdate().parameters();
        return at(evaluator, before, index, before.get(index));
    }

    /** Returns the point at which parameter {@code index} is {@code value} and all others are as in {@code rest}. */
    static SlicePoint at(CostEvaluator evaluator, Parameters rest, int index, double value) {
        double[] point = rest.with(index, value).toArray();
        double[] gradient = new double[point.length];
        double cost = evaluator.costAndGradient(point, gradient);
        return new SlicePoint(value, cost, gradient[index]);
    }

    /** Returns whether the slope is 0 within numerical precision. */
    public boolean isFlat() {
        return isFlat(slope);
    }

    /** Returns whether {@code derivative} is 0 within numerical precision of the cost at this point. */
    public boolean isFlat(double derivative) {
        return Math.abs(derivative) * Math.max(1, Math.abs(value)) <= FLATNESS_TOLERANCE * Math.abs(cost);
    }
}

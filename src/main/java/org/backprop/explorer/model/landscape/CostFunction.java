package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.Regularization;

/**
 * The cost L as a function of the parameters: the mean loss of all samples plus the penalty.
 *
 * @param objective the samples' losses
 * @param regularization the penalty
 */
public record CostFunction(Objective objective, Regularization regularization) {

    /** The cost that training minimizes at the moment of {@code snapshot}. */
    public static CostFunction of(Snapshot snapshot) {
        return new CostFunction(
                snapshot.context().objective(),
                snapshot.context().currentState().settings().regularization());
    }

    /** Returns a new evaluator of this cost, for the use of one thread. */
    public CostEvaluator evaluator() {
        return new CostEvaluator(this);
    }
}

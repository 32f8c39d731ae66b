package org.backprop.explorer.session;

import java.util.Optional;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.OptimizerState;

/**
 * The state of a session when it was saved, after all edits at its update count.
 *
 * @param updateCount the number of updates done
 * @param parameters the parameters
 * @param optimizerState the state of the optimizer, if the file holds it
 * @param divergesNext whether the file says that the next update diverges
 */
public record SavedState(
        long updateCount, Parameters parameters, Optional<OptimizerState> optimizerState, boolean divergesNext) {

    /** The difference of two roundings of one number, relative to the largest number of its vector. */
    private static final double MAX_ROUNDING = 1e-9;

    /** Returns whether {@code state} has the same bits, as far as the file holds them. */
    boolean equalsBitForBit(TrainingState state) {
        return state.updateCount() == updateCount
                && state.parameters().equals(parameters)
                && optimizerState.map(state.optimizerState()::equals).orElse(true);
    }

    /**
     * Returns whether {@code state} differs in last digits at most: whoever wrote the file may have computed functions
     * such as eˣ with other last digits, and a long run carries these on.
     */
    boolean equalsButForRounding(TrainingState state) {
        return state.updateCount() == updateCount
                && isNear(state.parameters().toArray(), parameters.toArray(), 0)
                && optimizerState
                        .map(saved -> isNear(state.optimizerState(), saved))
                        .orElse(true);
    }

    private boolean isNear(OptimizerState a, OptimizerState b) {
        boolean isNear = a.stepCount() == b.stepCount() && a.size() == b.size();
        for (int from = 0; isNear && from < a.size(); from += parameters.size()) {
            isNear = isNear(a.vectors(), b.vectors(), from);
        }
        return isNear;
    }

    /** Compares the numbers from index {@code from} on, as many as there are parameters. */
    private boolean isNear(double[] a, double[] b, int from) {
        double largest = 0;
        double difference = 0;
        for (int i = from; i < from + parameters.size(); i++) {
            largest = Math.max(largest, Math.abs(b[i]));
            difference = Math.max(difference, Math.abs(a[i] - b[i]));
        }
        return difference <= MAX_ROUNDING * largest;
    }
}

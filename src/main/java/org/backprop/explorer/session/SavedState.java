package org.backprop.explorer.session;

import java.util.Optional;
import org.backprop.explorer.model.objective.Parameters;
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
        long updateCount, Parameters parameters, Optional<OptimizerState> optimizerState, boolean divergesNext) {}

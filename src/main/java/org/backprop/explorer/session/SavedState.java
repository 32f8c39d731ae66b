package org.backprop.explorer.session;

import java.util.Optional;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.optimizer.OptimizerState;

/**
 * The state of a session when it was written, all edits made there included.
 *
 * @param update the number of updates done
 * @param parameters the parameters
 * @param optimizerState what the optimizer remembered, if the file says
 */
public record SavedState(long update, Parameters parameters, Optional<OptimizerState> optimizerState) {}

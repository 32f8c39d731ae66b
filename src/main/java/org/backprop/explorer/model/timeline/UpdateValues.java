package org.backprop.explorer.model.timeline;

import java.util.Optional;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.optimizer.OptimizerState;

/**
 * All numbers of one update; a {@link Snapshot} decides which of them are computed at its moment.
 *
 * @param before the parameters before the update
 * @param now the parameters at the moment: {@code before}, but at the phase {@code update} those after the update
 * @param batchGradient the gradient of the batch's cost at {@code before}, penalty included
 * @param optimizerState the state of the optimizer before the update
 * @param sampleValues the numbers of the present sample; empty if the objective is not a network
 */
public record UpdateValues(
        EvaluatedPoint before,
        EvaluatedPoint now,
        Parameters batchGradient,
        OptimizerState optimizerState,
        Optional<SampleValues> sampleValues) {}

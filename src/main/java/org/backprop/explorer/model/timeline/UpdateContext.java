package org.backprop.explorer.model.timeline;

import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.training.Batch;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;

/**
 * The objective, settings, batch and training state of the update that a moment belongs to.
 *
 * @param objective the cost that is minimized, with the data of the update
 * @param settings the settings of the update
 * @param batch the samples of the update
 * @param currentState the state at the moment: before the update, but at the phase {@code update} after it, with the
 *     settings but without the parameters that edits have set there
 * @param nextUpdate the next update from {@code currentState}
 */
public record UpdateContext(
        Objective objective,
        TrainingSettings settings,
        Batch batch,
        TrainingState currentState,
        NextUpdate nextUpdate) {}

package org.backprop.explorer.model.timeline;

import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Batch;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.Training;
import org.backprop.explorer.model.training.TrainingState;

/**
 * What is learnt and how, at one moment.
 *
 * @param objective the cost
 * @param training the settings in force
 * @param batch the samples of the update that the moment is part of
 * @param onward where the moment stands: at the phase {@code update} the state that it leads to, before edits made
 *     there
 */
public record Setup(Objective objective, Training training, Batch batch, TrainingState onward) {

    /** Where the next update leads from {@link #onward}. */
    public Parameters next() {
        return new Trainer(objective, onward).preview().parameters();
    }
}

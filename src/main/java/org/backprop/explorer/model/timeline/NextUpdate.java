package org.backprop.explorer.model.timeline;

import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/**
 * The result of the next update from some state. It is computed when it is first needed, since it takes a gradient of
 * the next batch and few displays show it, and then kept. Thread-safe.
 */
public final class NextUpdate {

    private final Objective objective;
    private final TrainingState state;
    private Parameters parameters;

    NextUpdate(Objective objective, TrainingState state) {
        this.objective = objective;
        this.state = state;
    }

    /** The parameters after the update; the first call computes them and is meant for the background. */
    public synchronized Parameters parameters() {
        if (parameters == null) {
            parameters = new Trainer(objective, state).preview().parameters();
        }
        return parameters;
    }
}

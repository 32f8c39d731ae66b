package org.backprop.explorer.model;

import java.util.List;
import org.backprop.explorer.model.training.TrainingSettings;

/** Settings that leave some parameters alone. */
public final class FrozenParameters {

    private FrozenParameters() {}

    /** The same settings, but learning leaves the parameters at {@code indices} alone. */
    public static TrainingSettings in(TrainingSettings trainingSettings, List<Integer> indices) {
        return new TrainingSettings(
                trainingSettings.optimizer(),
                trainingSettings.sampling(),
                trainingSettings.regularization(),
                indices,
                trainingSettings.stopRule());
    }
}

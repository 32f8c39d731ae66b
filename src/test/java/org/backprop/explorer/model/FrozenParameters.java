package org.backprop.explorer.model;

import java.util.List;
import org.backprop.explorer.model.training.TrainingSettings;

/** Training settings with frozen parameters. */
public final class FrozenParameters {

    private FrozenParameters() {}

    /** The same settings with the parameters at {@code indices} frozen. */
    public static TrainingSettings in(TrainingSettings trainingSettings, List<Integer> indices) {
        return new TrainingSettings(
                trainingSettings.optimizer(),
                trainingSettings.sampling(),
                trainingSettings.regularization(),
                indices,
                trainingSettings.stopRule());
    }
}

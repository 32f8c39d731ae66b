package org.backprop.explorer.model.training;

import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.optimizer.OptimizerState;

/**
 * Everything that the next updates depend on: training restored from here continues bit for bit. Immutable.
 *
 * @param updateCount the number of updates done
 * @param settings the settings of the next update
 * @param parameters the parameters
 * @param optimizerState the state of the optimizer
 * @param epochCounter the count of the epochs
 * @param editedData the data, as far as edits have changed them
 */
public record TrainingState(
        long updateCount,
        TrainingSettings settings,
        Parameters parameters,
        OptimizerState optimizerState,
        EpochCounter epochCounter,
        EditedData editedData) {

    /** The state before the first update. */
    public static TrainingState initial(Objective objective, Parameters parameters, TrainingSettings trainingSettings) {
        OptimizerState optimizerState = OptimizerState.initial(trainingSettings.optimizer(), objective.dimension());
        return new TrainingState(
                0, trainingSettings, parameters, optimizerState, EpochCounter.START, EditedData.none(objective));
    }

    /** Returns whether all parameters and all numbers of the optimizer's state are finite. */
    public boolean isFinite() {
        return allFinite(parameters.toArray()) && allFinite(optimizerState.vectors());
    }

    static boolean allFinite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }
}

package org.backprop.explorer.model.training;

import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;

/**
 * Everything that the next updates depend on: training restored from here continues bit for bit. Immutable.
 *
 * @param updateCount the number of updates done
 * @param settings the settings of the next update
 * @param parameters the parameters
 * @param optimizerState the state of the optimizer
 * @param epochCounter the count of the epochs
 */
public record TrainingState(long update, Training training, Parameters parameters, Memory memory, EpochClock clock) {

    /** The state before the first update. */
    public static TrainingState initial(Objective objective, Parameters parameters, Training training) {
        Memory memory = Memory.empty(training.optimizer(), objective.dimension());
        return new TrainingState(0, training, parameters, memory, EpochClock.START);
    }

    /** Whether all parameters and all numbers of the optimizer's state are finite. */
    public boolean isFinite() {
        return allFinite(parameters.toArray()) && allFinite(memory.vectors());
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

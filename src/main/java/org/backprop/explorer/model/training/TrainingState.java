package org.backprop.explorer.model.training;

import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;

/**
 * All that the next update depends on: a run continues from here bit for bit as it would have.
 *
 * @param update the number of updates done
 * @param training the settings in force
 * @param parameters the parameters
 * @param memory what the optimizer remembers
 * @param clock where the epochs stand
 */
public record TrainingState(long update, Training training, Parameters parameters, Memory memory, EpochClock clock) {

    /** The state before the first update. */
    public static TrainingState initial(Objective objective, Parameters parameters, Training training) {
        Memory memory = Memory.empty(training.optimizer(), objective.dimension());
        return new TrainingState(0, training, parameters, memory, EpochClock.START);
    }

    /** Whether every parameter and all that the optimizer remembers is a finite number. */
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

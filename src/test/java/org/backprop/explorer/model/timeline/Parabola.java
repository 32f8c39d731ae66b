package org.backprop.explorer.model.timeline;

import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;

/** A plain function, L(w) = (w − 1)². */
final class Parabola implements Objective {

    static TrainingState startingAt(double w) {
        return TrainingState.initial(new Parabola(), Parameters.of(w), TrainingSettings.DEFAULT);
    }

    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public int sampleCount() {
        return 1;
    }

    @Override
    public String parameterName(int index) {
        return "w";
    }

    @Override
    public boolean isPenalized(int index) {
        return true;
    }

    @Override
    public Evaluator evaluator() {
        return new Evaluator() {
            @Override
            public double loss(double[] parameters, int sample) {
                double error = parameters[0] - 1;
                return error * error;
            }

            @Override
            public double addGradient(double[] parameters, int sample, double[] gradient) {
                gradient[0] += 2 * (parameters[0] - 1);
                return loss(parameters, sample);
            }

            @Override
            public double meanLoss(double[] parameters) {
                return loss(parameters, 0);
            }
        };
    }
}

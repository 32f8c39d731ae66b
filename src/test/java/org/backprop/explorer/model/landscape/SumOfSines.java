package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;

/** A plain function, L(p) = Σ sin p_i, which is negative here and there. */
record SumOfSines(int dimension) implements Objective {

    @Override
    public int sampleCount() {
        return 1;
    }

    @Override
    public String parameterName(int index) {
        return "p" + index;
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
                double sum = 0;
                for (double p : parameters) {
                    sum += Math.sin(p);
                }
                return sum;
            }

            @Override
            public double addGradient(double[] parameters, int sample, double[] gradient) {
                for (int i = 0; i < parameters.length; i++) {
                    gradient[i] += Math.cos(parameters[i]);
                }
                return loss(parameters, sample);
            }

            @Override
            public double meanLoss(double[] parameters) {
                return loss(parameters, 0);
            }
        };
    }
}

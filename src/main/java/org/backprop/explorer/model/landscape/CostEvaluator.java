package org.backprop.explorer.model.landscape;

import java.util.Arrays;
import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.training.Regularization;

/** Evaluates a {@link CostFunction} and its gradient in reused buffers, without allocation. Not thread-safe. */
public final class CostEvaluator {

    private final Evaluator evaluator;
    private final Regularization regularization;
    private final boolean[] penalized;
    private final int samples;

    CostEvaluator(CostFunction function) {
        Objective objective = function.objective();
        evaluator = objective.evaluator();
        regularization = function.regularization();
        samples = objective.sampleCount();
        penalized = objective.penalized();
    }

    /** Returns L at {@code parameters}, bit for bit the cost that training records there. */
    public double cost(double[] parameters) {
        return evaluator.meanLoss(parameters) + regularization.penalty(parameters, penalized);
    }

    /**
     * Sets {@code gradient} to ∂L/∂p for each parameter p, of all samples and the penalty.
     *
     * @return L at {@code parameters}, bit for bit what {@link #cost} gives
     */
    public double costAndGradient(double[] parameters, double[] gradient) {
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (int sample = 0; sample < samples; sample++) {
            sum += evaluator.addGradient(parameters, sample, gradient);
        }
        for (int p = 0; p < gradient.length; p++) {
            gradient[p] /= samples;
        }
        regularization.addGradient(parameters, penalized, gradient);
        return sum / samples + regularization.penalty(parameters, penalized);
    }
}

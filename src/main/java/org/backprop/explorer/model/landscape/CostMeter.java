package org.backprop.explorer.model.landscape;

import java.util.Arrays;
import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.training.Regularization;

/** Evaluates a {@link CostFunction} and its gradient in reused buffers, without allocation. Not thread-safe. */
public final class CostMeter {

    private static final int TRIALS = 3;
    /** The duration from which one trial suffices: interference by other work is then relatively small. */
    private static final long LONG_NANOS = 50_000_000;

    private final Evaluator evaluator;
    private final Regularization regularization;
    private final boolean[] penalised;
    private final int samples;

    CostMeter(CostFunction function) {
        Objective objective = function.objective();
        evaluator = objective.evaluator();
        regularization = function.regularization();
        samples = objective.sampleCount();
        penalised = objective.penalised();
    }

    /** Returns L at {@code parameters}, bit for bit the cost that training records there. */
    public double cost(double[] parameters) {
        return evaluator.meanLoss(parameters) + regularization.penalty(parameters, penalised);
    }

    /** Measures the time that one evaluation of the cost at {@code parameters} takes, in nanoseconds. */
    public long nanosPerCost(double[] parameters) {
        long least = time(parameters);
        for (int trial = 1; trial < TRIALS && least < LONG_NANOS; trial++) {
            least = Math.min(least, time(parameters));
        }
        return Math.max(1, least);
    }

    private long time(double[] parameters) {
        long begin = System.nanoTime();
        cost(parameters);
        return System.nanoTime() - begin;
    }

    /**
     * Sets {@code gradient} to ∂L/∂p for each parameter p, of all samples and the penalty.
     *
     * @return L at {@code parameters}, bit for bit what {@link #cost} gives
     */
    public double gradient(double[] parameters, double[] gradient) {
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (int sample = 0; sample < samples; sample++) {
            sum += evaluator.addGradient(parameters, sample, gradient);
        }
        for (int p = 0; p < gradient.length; p++) {
            gradient[p] /= samples;
        }
        regularization.addGradient(parameters, penalised, gradient);
        return sum / samples + regularization.penalty(parameters, penalised);
    }
}

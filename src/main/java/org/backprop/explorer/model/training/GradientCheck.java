package org.backprop.explorer.model.training;

import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;

/**
 * The result of checking the gradient of a cost L, penalty included, against central differences
 * ({@link CentralDifference}). Parameters at a kink, where there is no derivative to compare with, are only counted.
 *
 * @param maxRelativeError the largest relative error
 * @param maxErrorIndex the index of the parameter that has it
 * @param kinkCount the number of parameters at a kink
 * @param samples the number of samples of the cost that was checked: fewer than the data set has if all would take too
 *     long
 */
public record GradientCheck(double worst, int worstIndex, int kinks, int samples) {

    /** About ten seconds of work. */
    private static final double MOST_WORK = 1e10;

    /** Checks ∂L/∂p of every parameter p at {@code parameters}. */
    public static GradientCheck of(Objective objective, Regularization regularization, Parameters parameters) {
        int[] samples = samples(objective);
        double[] gradient = gradient(objective, regularization, parameters, samples);
        CentralDifference slopes = new CentralDifference(objective, regularization, parameters, samples);
        double worst = -1;
        int worstIndex = 0;
        int kinks = 0;
        for (int p = 0; p < gradient.length; p++) {
            CentralDifference.Comparison comparison = slopes.compare(p, gradient[p]);
            if (comparison.kink()) {
                kinks++;
            } else if (comparison.difference() > worst) {
                worst = comparison.difference();
                worstIndex = p;
            }
        }
        return new GradientCheck(Math.max(worst, 0), worstIndex, kinks, samples.length);
    }

    /** As many samples as the bound on the work allows, spread evenly over the data. */
    private static int[] samples(Objective objective) {
        double dimension = objective.dimension();
        double perSample = 4 * dimension * dimension;
        int count = (int) Math.max(1, Math.min(objective.sampleCount(), MOST_WORK / perSample));
        int[] samples = new int[count];
        for (int s = 0; s < count; s++) {
            samples[s] = (int) ((long) s * objective.sampleCount() / count);
        }
        return samples;
    }

    private static double[] gradient(
            Objective objective, Regularization regularization, Parameters parameters, int[] samples) {
        Evaluator evaluator = objective.evaluator();
        double[] w = parameters.toArray();
        double[] gradient = new double[w.length];
        boolean[] penalised = new boolean[w.length];
        for (int sample : samples) {
            evaluator.addGradient(w, sample, gradient);
        }
        for (int p = 0; p < w.length; p++) {
            gradient[p] /= samples.length;
            penalised[p] = objective.isPenalised(p);
        }
        regularization.addGradient(w, penalised, gradient);
        return gradient;
    }
}

package org.backprop.explorer.model.training;

import java.util.function.LongConsumer;
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
 * @param sampleCount the number of samples of the cost that was checked: fewer than the data set has if all would take
 *     too long
 */
public record GradientCheck(double maxRelativeError, int maxErrorIndex, int kinkCount, int sampleCount) {

    /** About ten seconds of work. */
    private static final double MAX_MULTIPLICATIONS = 1e10;

    /**
     * Checks ∂L/∂p of every parameter p at {@code parameters}.
     *
     * @param progress receives the number of parameters that have been checked, after each
     */
    public static GradientCheck of(
            Objective objective, Regularization regularization, Parameters parameters, LongConsumer progress) {
        int[] samples = selectSamples(objective);
        double[] gradient = gradient(objective, regularization, parameters, samples);
        CentralDifference centralDifference = new CentralDifference(objective, regularization, parameters, samples);
        double maxRelativeError = -1;
        int maxErrorIndex = 0;
        int kinkCount = 0;
        for (int p = 0; p < gradient.length; p++) {
            CentralDifference.Comparison comparison = centralDifference.compare(p, gradient[p]);
            if (comparison.isAtKink()) {
                kinkCount++;
            } else if (comparison.relativeError() > maxRelativeError) {
                maxRelativeError = comparison.relativeError();
                maxErrorIndex = p;
            }
            progress.accept(p + 1);
        }
        return new GradientCheck(Math.max(maxRelativeError, 0), maxErrorIndex, kinkCount, samples.length);
    }

    /** As many samples as the bound on the work allows, spread evenly over the data. */
    private static int[] selectSamples(Objective objective) {
        double dimension = objective.dimension();
        double perSample = 4 * dimension * dimension;
        int count = (int) Math.max(1, Math.min(objective.sampleCount(), MAX_MULTIPLICATIONS / perSample));
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
        boolean[] penalized = new boolean[w.length];
        for (int sample : samples) {
            evaluator.addGradient(w, sample, gradient);
        }
        for (int p = 0; p < w.length; p++) {
            gradient[p] /= samples.length;
            penalized[p] = objective.isPenalized(p);
        }
        regularization.addGradient(w, penalized, gradient);
        return gradient;
    }
}

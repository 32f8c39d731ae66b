package org.backprop.explorer.model.training;

import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;

/**
 * How well the computed gradient of a cost L, penalty included, agrees with the central differences (L(w + h) − L(w −
 * h)) / 2h.
 *
 * <p>A difference quotient is itself inexact: its error grows with h² by the curvature and with 1/h by rounding. So for
 * each parameter several steps h are tried, the one that suits most functions first, until one agrees; a wrong gradient
 * agrees with none. The relative difference is |a − b| / max(|a|, |b|, 10⁻⁵ |L|, c), since a slope far smaller than L
 * drowns in the rounding of L, and one far smaller than c, its own change over the step, in the curvature: so it is at
 * a minimum.
 *
 * <p>Exactly at a kink (a relu at z = 0, say) there is no derivative to compare with; such parameters are told by
 * slopes to the left and the right that differ, however small the step, and are only counted.
 *
 * @param worst the largest relative difference
 * @param worstIndex the parameter that has it
 * @param kinks the number of parameters at a kink
 * @param samples the number of samples that were compared: fewer than there are if all would take too long
 */
public record GradientCheck(double worst, int worstIndex, int kinks, int samples) {

    /** About as many multiplications take some ten seconds. */
    private static final double MOST_WORK = 1e10;

    /** Compares all parameters at {@code parameters}. */
    public static GradientCheck of(Objective objective, Regularization regularization, Parameters parameters) {
        double dimension = objective.dimension();
        double perSample = 4 * dimension * dimension;
        int samples = (int) Math.max(1, Math.min(objective.sampleCount(), MOST_WORK / perSample));
        return new Comparison(objective, regularization, parameters.toArray(), samples).result();
    }

    private static final class Comparison {

        /** Relative to max(1, |w|); the first is about the cube root of the machine's precision. */
        private static final double[] STEPS = {6e-6, 6e-5, 6e-7, 6e-4, 6e-8, 6e-3};

        private static final double GOOD = 1e-8;
        private static final double FLOOR = 1e-5;
        private static final double KINK_STEP = 1e-6;
        private static final double SHORTER = 16;
        private static final double KINK = 1e-2;

        private final Evaluator evaluator;
        private final Regularization regularization;
        private final boolean[] penalised;
        private final double[] w;
        private final int[] samples;
        private final double cost;

        Comparison(Objective objective, Regularization regularization, double[] w, int count) {
            this.evaluator = objective.evaluator();
            this.regularization = regularization;
            this.w = w;
            this.penalised = new boolean[w.length];
            for (int p = 0; p < w.length; p++) {
                penalised[p] = objective.isPenalised(p);
            }
            this.samples = new int[count];
            for (int s = 0; s < count; s++) {
                samples[s] = (int) ((long) s * objective.sampleCount() / count); // spread over the data
            }
            this.cost = cost();
        }

        GradientCheck result() {
            double[] gradient = gradient();
            double worst = -1;
            int worstIndex = 0;
            int kinks = 0;
            for (int p = 0; p < w.length; p++) {
                double difference = difference(p, gradient[p]);
                if (difference > GOOD && isKink(p)) {
                    kinks++;
                } else if (difference > worst) {
                    worst = difference;
                    worstIndex = p;
                }
            }
            return new GradientCheck(Math.max(worst, 0), worstIndex, kinks, samples.length);
        }

        private double[] gradient() {
            double[] gradient = new double[w.length];
            for (int sample : samples) {
                evaluator.addGradient(w, sample, gradient);
            }
            for (int p = 0; p < w.length; p++) {
                gradient[p] /= samples.length;
            }
            regularization.addGradient(w, penalised, gradient);
            return gradient;
        }

        /** The smallest relative difference that one of the steps gives. */
        private double difference(int p, double slope) {
            double best = Double.POSITIVE_INFINITY;
            for (int s = 0; s < STEPS.length && best > GOOD; s++) {
                double h = STEPS[s] * Math.max(1, Math.abs(w[p]));
                double right = costWith(p, w[p] + h);
                double left = costWith(p, w[p] - h);
                double quotient = (right - left) / (w[p] + h - (w[p] - h));
                double change = Math.abs(right - 2 * cost + left) / h;
                best = Math.min(best, relative(slope, quotient, change));
            }
            return best;
        }

        private double relative(double a, double b, double floor) {
            double size = Math.max(Math.max(Math.abs(a), Math.abs(b)), Math.max(FLOOR * Math.abs(cost), floor));
            double ratio = a == b ? 0 : Math.abs(a - b) / size;
            return Double.isNaN(ratio) ? Double.POSITIVE_INFINITY : ratio;
        }

        /** Whether the slopes to both sides differ, and by no less when the step is shorter. */
        private boolean isKink(int p) {
            double h = KINK_STEP * Math.max(1, Math.abs(w[p]));
            double jump = jump(p, h);
            return jump > KINK * FLOOR * Math.abs(cost) && jump(p, h / SHORTER) > jump / 2;
        }

        /** The slope to the right less the slope to the left, without sign. */
        private double jump(int p, double h) {
            double right = (costWith(p, w[p] + h) - cost) / (w[p] + h - w[p]);
            double left = (cost - costWith(p, w[p] - h)) / (w[p] - (w[p] - h));
            return Math.abs(right - left);
        }

        private double costWith(int p, double value) {
            double kept = w[p];
            w[p] = value;
            double result = cost();
            w[p] = kept;
            return result;
        }

        private double cost() {
            double sum = 0;
            for (int sample : samples) {
                sum += evaluator.loss(w, sample);
            }
            return sum / samples.length + regularization.penalty(w, penalised);
        }
    }
}

package org.backprop.explorer.model.training;

import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;

/**
 * The slope of a cost along one parameter, measured as (L(w + h) − L(w − h)) / 2h, beside a slope that was computed.
 *
 * <p>A difference quotient is itself inexact: its error grows with h² by the curvature and with 1/h by rounding. So
 * several steps h are tried, the one that suits most functions first, until one agrees; a wrong slope agrees with none,
 * since a longer step, whose quotient might be wrong in the same way, confirms no better than its own error allows. The
 * relative difference is |a − b| / max(|a|, |b|, 10⁻⁵ |L|, c), since a slope far smaller than L drowns in the rounding
 * of L, and one far smaller than c, its own change over the step, in the curvature: so it is at a minimum.
 *
 * <p>Exactly at a kink (a relu at z = 0, say) there is no derivative to compare with; it is told by slopes to the left
 * and the right that differ, however small the step. Belongs to one thread.
 */
public final class CentralDifference {

    /** A computed slope is called wrong from this relative difference on. */
    public static final double TOLERANCE = 1e-6;

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

    /**
     * A computed slope beside the measured one.
     *
     * @param computed the slope that was computed
     * @param measured the difference quotient that comes nearest to it
     * @param difference the relative difference of the two
     * @param kink whether there is no slope to compare with
     */
    public record Comparison(double computed, double measured, double difference, boolean kink) {

        /** |a − b| / max(|a|, |b|), which may be large where both are too small for a difference quotient to tell. */
        public double relative() {
            return computed == measured
                    ? 0
                    : Math.abs(computed - measured) / Math.max(Math.abs(computed), Math.abs(measured));
        }

        /** Whether the slope is so small that its difference quotient says nothing about its digits. */
        public boolean isTooSmallToTell() {
            return !kink && difference <= TOLERANCE && relative() > TOLERANCE;
        }

        /** Whether the computed slope is confirmed, as far as one can tell. */
        public boolean agrees() {
            return kink || difference <= TOLERANCE;
        }
    }

    /** The cost that is the mean loss of {@code samples} plus the penalty, around {@code parameters}. */
    public CentralDifference(Objective objective, Regularization regularization, Parameters parameters, int[] samples) {
        this.evaluator = objective.evaluator();
        this.regularization = regularization;
        this.w = parameters.toArray();
        this.penalised = objective.penalised();
        this.samples = samples.clone();
        this.cost = cost();
    }

    /** Compares the slope {@code computed} along parameter {@code p}. */
    public Comparison compare(int p, double computed) {
        Comparison best = new Comparison(computed, Double.NaN, Double.POSITIVE_INFINITY, false);
        for (int s = 0; s < STEPS.length && best.difference() > GOOD; s++) {
            Comparison next = compare(p, computed, STEPS[s]);
            best = next.difference() < best.difference() ? next : best;
        }
        boolean kink = best.difference() > GOOD && isKink(p, Math.abs(computed - best.measured()));
        return new Comparison(computed, best.measured(), best.difference(), kink);
    }

    private Comparison compare(int p, double computed, double step) {
        double h = step * Math.max(1, Math.abs(w[p]));
        double change = Math.abs(costWith(p, w[p] + h) - 2 * cost + costWith(p, w[p] - h)) / h;
        double quotient = quotient(p, h);
        double difference = relative(computed, quotient, change);
        if (step > STEPS[0]) {
            // an error that falls with h² is a third of its rise over twice the step
            difference = Math.max(difference, relative(quotient, quotient(p, 2 * h), change) / 3);
        }
        return new Comparison(computed, quotient, difference, false);
    }

    private double quotient(int p, double h) {
        return (costWith(p, w[p] + h) - costWith(p, w[p] - h)) / (w[p] + h - (w[p] - h));
    }

    private double relative(double a, double b, double floor) {
        double size = Math.max(Math.max(Math.abs(a), Math.abs(b)), Math.max(FLOOR * Math.abs(cost), floor));
        double ratio = a == b ? 0 : Math.abs(a - b) / size;
        return Double.isNaN(ratio) ? Double.POSITIVE_INFINITY : ratio;
    }

    /** Whether the slopes to both sides differ by enough for {@code gap}, and by no less when the step is shorter. */
    private boolean isKink(int p, double gap) {
        double h = KINK_STEP * Math.max(1, Math.abs(w[p]));
        double jump = jump(p, h);
        return jump >= gap && jump > KINK * FLOOR * Math.abs(cost) && jump(p, h / SHORTER) > jump / 2;
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

package org.backprop.explorer.model.training;

import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;

/**
 * Compares an analytic derivative ∂L/∂w of a cost with the central difference (L(w + h) − L(w − h)) / 2h, as
 * gradient checking does. Not thread-safe.
 *
 * <p>A central difference is inexact itself: its truncation error grows with h², its rounding error with 1/h. Therefore
 * several step sizes h are tried, first the one that suits most functions, until one agrees. A wrong derivative agrees
 * with none of them: a larger step, whose quotient might be wrong in the same way, counts only as far as its own
 * estimated error allows. The relative error is |a − b| / max(|a|, |b|, 10⁻⁵ |L|, c), where c is the change of the
 * derivative over the step: a derivative far smaller than |L| is lost in the rounding of L, and one far smaller than c,
 * as at a minimum, in the curvature.
 *
 * <p>At a kink (a relu at z = 0, for example) there is no derivative to compare with. A kink is recognized by left and
 * right difference quotients that differ however small the step is.
 */
public final class CentralDifference {

    /** The largest relative error of a derivative that counts as correct. */
    public static final double TOLERANCE = 1e-6;

    /** Relative to max(1, |w|); the first is about the cube root of the machine precision, the usual optimum. */
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
     * An analytic derivative beside its central difference.
     *
     * @param analytic the derivative to be checked
     * @param numeric the central difference that comes nearest to it
     * @param relativeError the relative error, as the class defines it
     * @param isAtKink whether the cost has no derivative here
     */
    public record Comparison(double computed, double measured, double difference, boolean kink) {

        /** |a − b| / max(|a|, |b|), which can be large where both are too small for a central difference. */
        public double relative() {
            return computed == measured
                    ? 0
                    : Math.abs(computed - measured) / Math.max(Math.abs(computed), Math.abs(measured));
        }

        /** Whether the derivative is too small for a central difference to confirm its digits. */
        public boolean isTooSmallToTell() {
            return !kink && difference <= TOLERANCE && relative() > TOLERANCE;
        }

        /** Whether the central difference does not contradict the analytic derivative; true at a kink. */
        public boolean agrees() {
            return kink || difference <= TOLERANCE;
        }
    }

    /** Compares at {@code parameters}, for the cost that is the mean loss of {@code samples} plus the penalty. */
    public CentralDifference(Objective objective, Regularization regularization, Parameters parameters, int[] samples) {
        this.evaluator = objective.evaluator();
        this.regularization = regularization;
        this.w = parameters.toArray();
        this.penalised = objective.penalised();
        this.samples = samples.clone();
        this.cost = cost();
    }

    /** Compares the derivative {@code analytic} with respect to the parameter at index {@code p}. */
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
            // Richardson: an error proportional to h² is a third of the difference to the quotient with 2h
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

    /** Whether the one-sided derivatives differ by at least {@code gap}, and still do with a much smaller step. */
    private boolean isKink(int p, double gap) {
        double h = KINK_STEP * Math.max(1, Math.abs(w[p]));
        double jump = jump(p, h);
        return jump >= gap && jump > KINK * FLOOR * Math.abs(cost) && jump(p, h / SHORTER) > jump / 2;
    }

    /** The absolute difference of the right and the left difference quotient. */
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

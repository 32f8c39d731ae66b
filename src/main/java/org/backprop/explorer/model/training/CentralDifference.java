package org.backprop.explorer.model.training;

import java.util.function.DoubleUnaryOperator;
import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;

/**
 * Compares an analytic derivative ∂L/∂w of a cost with the central difference (L(w + h) − L(w − h)) / 2h, as gradient
 * checking does. Not thread-safe.
 *
 * <p>A central difference is inexact itself: its truncation error grows with h², its rounding error with 1/h. Therefore
 * several step sizes h are tried, first the one that suits most functions, until one agrees. A wrong derivative agrees
 * with none of them: a larger step, whose quotient might be wrong in the same way, counts only as far as its own
 * estimated error allows. The relative error is |a − b| / max(|a|, |b|, 10⁻⁵ |L|, c), where c is the change of the
 * derivative over the step: a derivative far smaller than |L| is lost in the rounding of L, and one far smaller than c,
 * as at a minimum, in the curvature.
 *
 * <p>At a kink (a relu at z = 0, for example) there is no derivative to compare with. A kink is recognized by left and
 * right difference quotients that differ, or by an analytic derivative that differs from those beside it, however small
 * the step is: where two kinks meet, the quotients can agree with one another and yet with no convention for f′ at 0.
 */
public final class CentralDifference {

    /** The largest relative error of a derivative that counts as correct. */
    public static final double TOLERANCE = 1e-6;

    /** Relative to max(1, |w|); the first is about the cube root of the machine precision, the usual optimum. */
    private static final double[] RELATIVE_STEP_SIZES = {6e-6, 6e-5, 6e-7, 6e-4, 6e-8, 6e-3};

    private static final double ACCEPTED_ERROR = 1e-8;
    private static final double ROUNDING_FLOOR = 1e-5;
    private static final double KINK_STEP_SIZE = 1e-6;
    private static final double KINK_STEP_DIVISOR = 16;
    private static final double KINK_THRESHOLD = 1e-2;
    /** Below 1, since the derivatives beside the kink also change by the curvature. */
    private static final double KINK_GAP_FRACTION = 0.9;

    private final Evaluator evaluator;
    private final Regularization regularization;
    private final boolean[] penalized;
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
    public record Comparison(double analytic, double numeric, double relativeError, boolean isAtKink) {

        /** |a − b| / max(|a|, |b|), which can be large where both are too small for a central difference. */
        public double rawRelativeError() {
            return analytic == numeric
                    ? 0
                    : Math.abs(analytic - numeric) / Math.max(Math.abs(analytic), Math.abs(numeric));
        }

        /** Returns whether the derivative is too small for a central difference to confirm its digits. */
        public boolean isTooSmallToMeasure() {
            return !isAtKink && relativeError <= TOLERANCE && rawRelativeError() > TOLERANCE;
        }

        /** Returns whether the central difference does not contradict the analytic derivative; true at a kink. */
        public boolean agrees() {
            return isAtKink || relativeError <= TOLERANCE;
        }
    }

    /** Compares at {@code parameters}, for the cost that is the mean loss of {@code samples} plus the penalty. */
    public CentralDifference(Objective objective, Regularization regularization, Parameters parameters, int[] samples) {
        this.evaluator = objective.evaluator();
        this.regularization = regularization;
        this.w = parameters.toArray();
        this.penalized = objective.penalized();
        this.samples = samples.clone();
        this.cost = cost();
    }

    /** Compares the derivative {@code analytic} with respect to the parameter at index {@code p}. */
    public Comparison compare(int p, double analytic) {
        Comparison best = new Comparison(analytic, Double.NaN, Double.POSITIVE_INFINITY, false);
        for (int s = 0; s < RELATIVE_STEP_SIZES.length && best.relativeError() > ACCEPTED_ERROR; s++) {
            Comparison next = compare(p, analytic, RELATIVE_STEP_SIZES[s]);
            best = next.relativeError() < best.relativeError() ? next : best;
        }
        boolean isAtKink = best.relativeError() > ACCEPTED_ERROR && isKink(p, Math.abs(analytic - best.numeric()));
        return new Comparison(analytic, best.numeric(), best.relativeError(), isAtKink);
    }

    private Comparison compare(int p, double analytic, double relativeStepSize) {
        double h = relativeStepSize * Math.max(1, Math.abs(w[p]));
        double change = Math.abs(costAt(p, w[p] + h) - 2 * cost + costAt(p, w[p] - h)) / h;
        double quotient = differenceQuotient(p, h);
        double relativeError = relativeError(analytic, quotient, change);
        if (relativeStepSize > RELATIVE_STEP_SIZES[0]) {
            // Richardson: an error proportional to h² is a third of the difference to the quotient with 2h
            relativeError = Math.max(relativeError, relativeError(quotient, differenceQuotient(p, 2 * h), change) / 3);
        }
        return new Comparison(analytic, quotient, relativeError, false);
    }

    private double differenceQuotient(int p, double h) {
        return (costAt(p, w[p] + h) - costAt(p, w[p] - h)) / (w[p] + h - (w[p] - h));
    }

    private double relativeError(double a, double b, double floor) {
        double scale = Math.max(Math.max(Math.abs(a), Math.abs(b)), Math.max(ROUNDING_FLOOR * Math.abs(cost), floor));
        double ratio = a == b ? 0 : Math.abs(a - b) / scale;
        return Double.isNaN(ratio) ? Double.POSITIVE_INFINITY : ratio;
    }

    /**
     * Returns whether the one-sided derivatives differ by at least {@code gap}, or the analytic derivative jumps by as
     * much, and still do with a much smaller step.
     */
    private boolean isKink(int p, double gap) {
        double h = KINK_STEP_SIZE * Math.max(1, Math.abs(w[p]));
        return isKink(gap, step -> derivativeJump(p, step), h) || isKink(gap, step -> analyticJump(p, step), h);
    }

    private boolean isKink(double gap, DoubleUnaryOperator jumpOverStep, double h) {
        double jump = jumpOverStep.applyAsDouble(h);
        return jump >= KINK_GAP_FRACTION * gap
                && jump > KINK_THRESHOLD * ROUNDING_FLOOR * Math.abs(cost)
                && jumpOverStep.applyAsDouble(h / KINK_STEP_DIVISOR) > jump / 2;
    }

    /** The absolute difference of the right and the left difference quotient. */
    private double derivativeJump(int p, double h) {
        double right = (costAt(p, w[p] + h) - cost) / (w[p] + h - w[p]);
        double left = (cost - costAt(p, w[p] - h)) / (w[p] - (w[p] - h));
        return Math.abs(right - left);
    }

    /** The largest absolute difference of the analytic derivative to those beside it. */
    private double analyticJump(int p, double h) {
        double here = analyticAt(p, w[p]);
        return Math.max(Math.abs(analyticAt(p, w[p] + h) - here), Math.abs(analyticAt(p, w[p] - h) - here));
    }

    private double analyticAt(int p, double value) {
        double saved = w[p];
        w[p] = value;
        double[] gradient = new double[w.length];
        for (int sample : samples) {
            evaluator.addGradient(w, sample, gradient);
        }
        gradient[p] /= samples.length;
        regularization.addGradient(w, penalized, gradient);
        w[p] = saved;
        return gradient[p];
    }

    private double costAt(int p, double value) {
        double saved = w[p];
        w[p] = value;
        double result = cost();
        w[p] = saved;
        return result;
    }

    private double cost() {
        double sum = 0;
        for (int sample : samples) {
            sum += evaluator.loss(w, sample);
        }
        return sum / samples.length + regularization.penalty(w, penalized);
    }
}

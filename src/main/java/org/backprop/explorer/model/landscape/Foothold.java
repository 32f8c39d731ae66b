package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.objective.Parameters;

/**
 * A place on the cost along one parameter p.
 *
 * @param value p there
 * @param cost L there
 * @param slope ∂L/∂p there, of all samples and the penalty: positive where L rises to the right
 */
public record Foothold(double value, double cost, double slope) {

    /** A slope that changes L by no larger part of itself, over a step as long as p or 1, is as good as none. */
    private static final double FLAT = 1e-9;

    /** The place where parameter {@code index} is {@code value} and all others are as in {@code rest}. */
    static Foothold at(CostMeter meter, Parameters rest, int index, double value) {
        double[] point = rest.with(index, value).toArray();
        double[] gradient = new double[point.length];
        double cost = meter.gradient(point, gradient);
        return new Foothold(value, cost, gradient[index]);
    }

    /** Whether the cost neither rises nor falls here, as far as one can tell. */
    public boolean isFlat() {
        return Math.abs(slope) * Math.max(1, Math.abs(value)) <= FLAT * Math.abs(cost);
    }
}

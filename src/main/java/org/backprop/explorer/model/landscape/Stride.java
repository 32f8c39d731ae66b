package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * The step of the next update along one parameter, with all other parameters fixed.
 *
 * @param from the point before the update
 * @param to the point after the update
 */
public record Stride(Foothold from, Foothold to) {

    /** The effect of a step on the cost. */
    public enum Outcome {
        /** The value does not change: the parameter is frozen, or its gradient is 0. */
        STAYS,
        /** The cost does not change: the function is flat, or the step crosses a minimum to the same cost. */
        LEVEL,
        /** The cost decreases, and the slope keeps its sign. */
        LOWER,
        /** The cost decreases, but the step crosses a minimum: the slope changes its sign. */
        ACROSS,
        /** The cost increases, since the step crosses a minimum and goes too far: the slope changes its sign. */
        OVERSHOT,
        /** The cost increases, and the slope keeps its sign: the step crosses a minimum and a maximum. */
        BEYOND,
        /**
         * The cost increases since the step goes uphill: it follows a momentum, or the gradient of only some samples.
         */
        HIGHER,
        /** The cost after the step is infinite or NaN. */
        LOST
    }

    /** Returns the step along parameter {@code index} of the next update after the moment of {@code snapshot}. */
    public static Stride next(CostMeter meter, Snapshot snapshot, int index) {
        Parameters here = snapshot.parameters();
        double moved = snapshot.setup().next().get(index);
        return new Stride(Foothold.at(meter, here, index, here.get(index)), Foothold.at(meter, here, index, moved));
    }

    /** The effect of the step, judged by the costs and the slopes at its two ends. */
    public Outcome outcome() {
        if (!Double.isFinite(to.cost())) {
            return Outcome.LOST;
        }
        if (to.value() == from.value()) {
            return Outcome.STAYS;
        }
        if (to.cost() == from.cost()) {
            return Outcome.LEVEL;
        }
        boolean flips = from.slope() * to.slope() < 0;
        if (to.cost() > from.cost()) {
            boolean uphill = (to.value() - from.value()) * from.slope() > 0;
            return uphill ? Outcome.HIGHER : flips ? Outcome.OVERSHOT : Outcome.BEYOND;
        }
        return flips ? Outcome.ACROSS : Outcome.LOWER;
    }
}

package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * The step that the next update takes along one parameter, as if the others stood still.
 *
 * @param from where it starts
 * @param to where it lands
 */
public record Stride(Foothold from, Foothold to) {

    /** What a step comes to. */
    public enum Outcome {
        /** It does not move: the parameter is frozen, or its gradient is 0. */
        STAYS,
        /** It lands where the cost is the same, on level ground or as high on the other side of the bottom. */
        LEVEL,
        /** It lands lower, on this side of the bottom. */
        LOWER,
        /** It lands lower, but beyond the bottom: the slope has changed its sign. */
        ACROSS,
        /** It lands higher, beyond the bottom: the slope has changed its sign, and the cost rose. */
        OVERSHOT,
        /** It lands higher on a slope of the same sign as before, beyond a bottom and a rise. */
        BEYOND,
        /** It lands higher since it went uphill: it follows a momentum, or the gradient of some samples only. */
        HIGHER,
        /** It lands where the cost is no finite number. */
        LOST
    }

    /** The step along parameter {@code index} that the next update after the moment of {@code snapshot} takes. */
    public static Stride next(CostMeter meter, Snapshot snapshot, int index) {
        Parameters here = snapshot.parameters();
        double moved = snapshot.setup().next().get(index);
        return new Stride(Foothold.at(meter, here, index, here.get(index)), Foothold.at(meter, here, index, moved));
    }

    /** What the step comes to, judged by the costs and the slopes at its two ends. */
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

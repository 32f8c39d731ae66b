package org.backprop.explorer.model.landscape;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.objective.Parameters;

/** The cost as a function of one parameter, everything else held still, at evenly spaced values. Immutable. */
public final class Slice {

    private final int index;
    private final Interval range;
    private final double[] costs;

    private Slice(int index, Interval range, double[] costs) {
        this.index = index;
        this.range = range;
        this.costs = costs;
    }

    /**
     * Measures {@code cost} along parameter {@code index} through {@code parameters}.
     *
     * @param places at which values
     * @param cancelled is asked before each value whether to give up
     * @return nothing if it was given up
     */
    public static Optional<Slice> measure(
            CostMeter cost, Parameters parameters, int index, Places places, BooleanSupplier cancelled) {
        double[] point = parameters.toArray();
        double[] costs = new double[places.count()];
        for (int i = 0; i < costs.length; i++) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            point[index] = places.range().at(i, costs.length);
            costs[i] = cost.cost(point);
        }
        return Optional.of(new Slice(index, places.range(), costs));
    }

    /**
     * Evenly spaced values of a parameter.
     *
     * @param range the first and the last of them
     * @param count how many
     */
    public record Places(Interval range, int count) {}

    /** The index of the parameter that varies. */
    public int index() {
        return index;
    }

    /** The values that it takes. */
    public Interval range() {
        return range;
    }

    /** At how many values the cost is known. */
    public int size() {
        return costs.length;
    }

    /** Value {@code i} of the parameter, counted from 0. */
    public double value(int i) {
        return range.at(i, costs.length);
    }

    /** L at value {@code i}; infinite or not a number where it overflows. */
    public double cost(int i) {
        return costs[i];
    }
}

package org.backprop.explorer.model.landscape;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.model.objective.Parameters;

/** The cost as a function of one parameter, all others fixed, at evenly spaced values. Immutable. */
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
     * Computes the cost along parameter {@code index} through {@code parameters}.
     *
     * @param valueGrid the values of the parameter
     * @param canceled polled before each value; the computation stops once it is true
     * @return empty if canceled
     */
    public static Optional<Slice> compute(
            CostEvaluator evaluator, Parameters parameters, int index, ValueGrid valueGrid, BooleanSupplier canceled) {
        double[] values = parameters.toArray();
        double[] costs = new double[valueGrid.count()];
        for (int i = 0; i < costs.length; i++) {
            if (canceled.getAsBoolean()) {
                return Optional.empty();
            }
            values[index] = valueGrid.range().at(i, costs.length);
            costs[i] = evaluator.cost(values);
        }
        return Optional.of(new Slice(index, valueGrid.range(), costs));
    }

    /**
     * Evenly spaced values of a parameter.
     *
     * @param range the first and the last of them
     * @param count the number of values
     */
    public record ValueGrid(Interval range, int count) {}

    /** The index of the parameter that varies. */
    public int index() {
        return index;
    }

    /** The range of the parameter's values. */
    public Interval range() {
        return range;
    }

    /** The number of values. */
    public int size() {
        return costs.length;
    }

    /** The parameter's value {@code i}, counted from 0. */
    public double value(int i) {
        return range.at(i, costs.length);
    }

    /** L at value {@code i}; infinite or NaN where it overflows. */
    public double cost(int i) {
        return costs[i];
    }
}

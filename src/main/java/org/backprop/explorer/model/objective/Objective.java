package org.backprop.explorer.model.objective;

import java.util.SortedMap;

/**
 * A cost to be minimized: the mean of {@link #sampleCount()} sample losses, each a function of one flat parameter
 * vector of {@link #dimension()} numbers.
 *
 * <p>An objective is immutable and may be shared by threads. The buffers that its computation needs belong to an
 * {@link Evaluator}, of which each thread creates its own.
 */
public interface Objective {

    /** The number of parameters. */
    int dimension();

    /** The number of samples N, at least 1; a plain function has one. */
    int sampleCount();

    /** K, the number of layers after the input; 0 for a plain function. */
    default int layerCount() {
        return 0;
    }

    /** The text name of parameter {@code index}, such as {@code w[2,1,1]}. */
    String parameterName(int index);

    /** Returns whether regularization penalizes parameter {@code index}: true for weights, false for biases. */
    boolean isPenalized(int index);

    /** {@link #isPenalized} of each parameter, in a new array. */
    default boolean[] penalized() {
        boolean[] penalized = new boolean[dimension()];
        for (int p = 0; p < penalized.length; p++) {
            penalized[p] = isPenalized(p);
        }
        return penalized;
    }

    /**
     * The value of one input or target; a plain function has none.
     *
     * @throws org.backprop.explorer.model.message.InvalidValueException if there is no data of this name
     */
    default double dataValue(DataName name) {
        throw name.unknown();
    }

    /**
     * The same cost over data in which some values are replaced.
     *
     * @param values the new value of each changed input or target
     * @throws org.backprop.explorer.model.message.InvalidValueException if there is no data of one of the names
     */
    default Objective withData(SortedMap<DataName, Double> values) {
        throw values.firstKey().unknown();
    }

    /** Creates an evaluator with buffers of its own, for one thread. */
    Evaluator evaluator();

    /**
     * The index in the vector, from 0, of the parameter called {@code name}.
     *
     * @throws IllegalArgumentException if no parameter has this name
     */
    default int parameterIndex(String name) {
        for (int index = 0; index < dimension(); index++) {
            if (parameterName(index).equals(name)) {
                return index;
            }
        }
        throw new IllegalArgumentException("there is no parameter " + name);
    }
}

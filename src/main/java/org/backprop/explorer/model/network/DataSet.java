package org.backprop.explorer.model.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.backprop.explorer.model.objective.DataName;

/**
 * The samples to train on: rows of inputs x and of targets y. Immutable.
 *
 * @param inputs one row of inputs per sample
 * @param targets one row of targets per sample
 * @param inputNames a name for each input, or no names at all
 * @param targetNames a name for each target, or no names at all
 */
public record DataSet(
        List<List<Double>> inputs, List<List<Double>> targets, List<String> inputNames, List<String> targetNames) {

    /** The largest number of samples. */
    public static final int MAX_SAMPLES = 10_000;

    /** @throws IllegalArgumentException if there are no samples, too many, or not as many targets as inputs */
    public DataSet {
        inputs = inputs.stream().map(List::copyOf).toList();
        targets = targets.stream().map(List::copyOf).toList();
        inputNames = List.copyOf(inputNames);
        targetNames = List.copyOf(targetNames);
        if (inputs.isEmpty() || inputs.size() > MAX_SAMPLES || inputs.size() != targets.size()) {
            throw new IllegalArgumentException("a data set has 1 to 10000 samples, each with inputs and targets");
        }
    }

    /** A data set without names. */
    public static DataSet of(double[][] inputs, double[][] targets) {
        return new DataSet(rows(inputs), rows(targets), List.of(), List.of());
    }

    private static List<List<Double>> rows(double[][] rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(s -> IntStream.range(0, rows[s].length)
                        .mapToObj(i -> rows[s][i])
                        .toList())
                .toList();
    }

    /**
     * The value of one input or target.
     *
     * @throws org.backprop.explorer.model.message.InvalidValueException if there is none of this name
     */
    public double value(DataName name) {
        List<List<Double>> rows = rowsOf(name, inputs, targets);
        requireIn(rows, name);
        return rows.get(name.sample() - 1).get(name.index() - 1);
    }

    /**
     * The same data with some values replaced; the rows without a change are shared.
     *
     * @throws org.backprop.explorer.model.message.InvalidValueException if there is none of one of the names
     */
    public DataSet with(SortedMap<DataName, Double> values) {
        List<List<Double>> newInputs = new ArrayList<>(inputs);
        List<List<Double>> newTargets = new ArrayList<>(targets);
        for (Map.Entry<DataName, Double> entry : values.entrySet()) {
            DataName name = entry.getKey();
            List<List<Double>> rows = rowsOf(name, newInputs, newTargets);
            requireIn(rows, name);
            List<Double> row = new ArrayList<>(rows.get(name.sample() - 1));
            row.set(name.index() - 1, entry.getValue());
            rows.set(name.sample() - 1, row);
        }
        return new DataSet(newInputs, newTargets, inputNames, targetNames);
    }

    private static List<List<Double>> rowsOf(DataName name, List<List<Double>> inputs, List<List<Double>> targets) {
        return name.kind() == DataName.Kind.INPUT ? inputs : targets;
    }

    private static void requireIn(List<List<Double>> rows, DataName name) {
        boolean isPresent = name.sample() >= 1
                && name.sample() <= rows.size()
                && name.index() >= 1
                && name.index() <= rows.get(name.sample() - 1).size();
        if (!isPresent) {
            throw name.unknown();
        }
    }

    /** The number of samples N. */
    public int size() {
        return inputs.size();
    }
}

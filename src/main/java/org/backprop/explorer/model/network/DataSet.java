package org.backprop.explorer.model.network;

import java.util.List;
import java.util.stream.IntStream;

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

    /** The number of samples N. */
    public int size() {
        return inputs.size();
    }
}

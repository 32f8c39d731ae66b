package org.backprop.explorer.model.network;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;

/** The mean loss of a network over a data set, as a function of its weights and biases; equal if both are equal. */
public final class NetworkObjective implements Objective {

    private final Architecture architecture;
    private final DataSet data;
    private final ParameterLayout layout;
    private final BufferLayout bufferLayout;
    private final double[][] inputs;
    private final double[][] targets;

    /**
     * @throws IllegalArgumentException if a sample does not have as many inputs or targets as the network has inputs or
     *     outputs
     */
    public NetworkObjective(Architecture architecture, DataSet data) {
        this(architecture, new ParameterLayout(architecture), data);
    }

    private NetworkObjective(Architecture architecture, ParameterLayout layout, DataSet data) {
        this.architecture = architecture;
        this.data = data;
        this.layout = layout;
        this.bufferLayout = BufferLayout.of(architecture, layout);
        this.inputs = rows(data.inputs(), architecture.inputCount(), "inputs");
        this.targets = rows(data.targets(), architecture.outputCount(), "targets");
    }

    private static double[][] rows(List<List<Double>> rows, int size, String name) {
        double[][] copy = new double[rows.size()][];
        for (int s = 0; s < copy.length; s++) {
            if (rows.get(s).size() != size) {
                throw new IllegalArgumentException("each sample needs " + size + " " + name);
            }
            copy[s] = rows.get(s).stream().mapToDouble(Double::doubleValue).toArray();
        }
        return copy;
    }

    /** The structure of the network. */
    public Architecture architecture() {
        return architecture;
    }

    /** The data set. */
    public DataSet data() {
        return data;
    }

    /** The index of each parameter in the flat vector. */
    public ParameterLayout layout() {
        return layout;
    }

    @Override
    public int dimension() {
        return layout.dimension();
    }

    @Override
    public int sampleCount() {
        return inputs.length;
    }

    @Override
    public int layerCount() {
        return architecture.layerCount();
    }

    @Override
    public String parameterName(int index) {
        return layout.name(index).text();
    }

    @Override
    public int parameterIndex(String name) {
        return layout.indexOf(ParameterName.parse(name));
    }

    @Override
    public boolean isPenalized(int index) {
        return layout.isWeight(index);
    }

    @Override
    public double dataValue(DataName name) {
        return data.value(name);
    }

    @Override
    public NetworkObjective withData(SortedMap<DataName, Double> values) {
        return new NetworkObjective(architecture, layout, data.with(values));
    }

    @Override
    public Evaluator evaluator() {
        return PairEvaluator.isFor(architecture) ? new PairEvaluator(this) : new NetworkEvaluator(this);
    }

    /** Runs the forward and the backward pass of one sample (from 0) at {@code parameters} and returns all values. */
    public Trace trace(Parameters parameters, int sample) {
        NetworkEvaluator evaluator = new NetworkEvaluator(this);
        double[] gradient = new double[dimension()];
        double loss = evaluator.addGradient(parameters.toArray(), sample, gradient);
        return new Trace(evaluator, sample, loss, gradient);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof NetworkObjective that
                        && architecture.equals(that.architecture)
                        && data.equals(that.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(architecture, data.size());
    }

    BufferLayout bufferLayout() {
        return bufferLayout;
    }

    double[][] inputs() {
        return inputs;
    }

    double[][] targets() {
        return targets;
    }
}

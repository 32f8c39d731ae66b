package org.backprop.explorer.model.network;

/**
 * The order of the parameters of an {@link Architecture} in the flat vector: the weights of layer 1 row by row (one row
 * for each neuron i of the column before), then its biases, then layer 2, and so on. Layers and neurons count from 1,
 * indices from 0.
 */
public final class ParameterLayout {

    private final Architecture architecture;
    private final int[] starts;

    /** The layout of {@code architecture}. */
    public ParameterLayout(Architecture architecture) {
        this.architecture = architecture;
        this.starts = new int[architecture.layers() + 1];
        for (int k = 1; k <= architecture.layers(); k++) {
            starts[k] = starts[k - 1] + weights(k) + biases(k);
        }
    }

    /** The number of parameters. */
    public int dimension() {
        return starts[architecture.layers()];
    }

    /** The index of the first parameter of layer {@code k}. */
    public int layerStart(int k) {
        return starts[k - 1];
    }

    /** The number of weights of layer {@code k}. */
    public int weights(int k) {
        return architecture.size(k) * architecture.size(k + 1);
    }

    /** The number of biases of layer {@code k}: 0 in a network without biases. */
    public int biases(int k) {
        return architecture.bias() ? architecture.size(k + 1) : 0;
    }

    /** The index of w_ij^k, the weight from neuron {@code i} of column k to neuron {@code j} of column k + 1. */
    public int weight(int k, int i, int j) {
        return starts[k - 1] + (i - 1) * architecture.size(k + 1) + (j - 1);
    }

    /** The index of b_j^k, the bias of neuron {@code j} of layer {@code k}. */
    public int bias(int k, int j) {
        return starts[k - 1] + weights(k) + (j - 1);
    }

    /** Whether the parameter at {@code index} is a weight, not a bias. */
    public boolean isWeight(int index) {
        int k = layerOf(index);
        return index < starts[k - 1] + weights(k);
    }

    /** The name of the parameter at {@code index}. */
    public ParameterName name(int index) {
        int k = layerOf(index);
        int within = index - starts[k - 1];
        int columns = architecture.size(k + 1);
        return within < weights(k)
                ? new ParameterName.Weight(k, within / columns + 1, within % columns + 1)
                : new ParameterName.Bias(k, within - weights(k) + 1);
    }

    /**
     * The index of the parameter called {@code name}.
     *
     * @throws IllegalArgumentException if the network has no such parameter
     */
    public int index(ParameterName name) {
        int k = name.layer();
        if (k >= 1 && k <= architecture.layers()) {
            if (name instanceof ParameterName.Weight w && within(w.from(), k) && within(w.to(), k + 1)) {
                return weight(k, w.from(), w.to());
            }
            if (name instanceof ParameterName.Bias b && architecture.bias() && within(b.neuron(), k + 1)) {
                return bias(k, b.neuron());
            }
        }
        throw new IllegalArgumentException("the network " + architecture.shape() + " has no " + name.text());
    }

    private boolean within(int neuron, int column) {
        return neuron >= 1 && neuron <= architecture.size(column);
    }

    private int layerOf(int index) {
        int k = 1;
        while (index >= starts[k]) {
            k++;
        }
        return k;
    }
}

package org.backprop.explorer.model.network;

import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.message.Message;

/**
 * The order of the parameters of an {@link Architecture} in the flat vector: the weights of layer 1 row by row (one row
 * for each neuron i of the column before), then its biases, then layer 2, and so on. Layers and neurons count from 1,
 * indices from 0.
 */
public final class ParameterLayout {

    private final Architecture architecture;
    private final int[] layerStarts;

    /** The layout of {@code architecture}. */
    public ParameterLayout(Architecture architecture) {
        this.architecture = architecture;
        this.layerStarts = new int[architecture.layerCount() + 1];
        for (int k = 1; k <= architecture.layerCount(); k++) {
            layerStarts[k] = layerStarts[k - 1] + weightCount(k) + biasCount(k);
        }
    }

    /** The number of parameters. */
    public int dimension() {
        return layerStarts[architecture.layerCount()];
    }

    /** The index of the first parameter of layer {@code k}. */
    public int layerStart(int k) {
        return layerStarts[k - 1];
    }

    /** The number of weights of layer {@code k}. */
    public int weightCount(int k) {
        return architecture.size(k) * architecture.size(k + 1);
    }

    /** The number of biases of layer {@code k}: 0 in a network without biases. */
    public int biasCount(int k) {
        return architecture.hasBias() ? architecture.size(k + 1) : 0;
    }

    /** The index of w_ij^k, the weight from neuron {@code i} of column k to neuron {@code j} of column k + 1. */
    public int weightIndex(int k, int i, int j) {
        return layerStarts[k - 1] + (i - 1) * architecture.size(k + 1) + (j - 1);
    }

    /** The index of b_j^k, the bias of neuron {@code j} of layer {@code k}. */
    public int biasIndex(int k, int j) {
        return layerStarts[k - 1] + weightCount(k) + (j - 1);
    }

    /** Returns whether the parameter at {@code index} is a weight, not a bias. */
    public boolean isWeight(int index) {
        int k = layerOf(index);
        return index < layerStarts[k - 1] + weightCount(k);
    }

    /** The name of the parameter at {@code index}. */
    public ParameterName name(int index) {
        int k = layerOf(index);
        int offset = index - layerStarts[k - 1];
        int outputs = architecture.size(k + 1);
        return offset < weightCount(k)
                ? new ParameterName.Weight(k, offset / outputs + 1, offset % outputs + 1)
                : new ParameterName.Bias(k, offset - weightCount(k) + 1);
    }

    /**
     * The index of the parameter called {@code name}.
     *
     * @throws IllegalArgumentException if the network has no such parameter
     */
    public int indexOf(ParameterName name) {
        int k = name.layer();
        if (k >= 1 && k <= architecture.layerCount()) {
            if (name instanceof ParameterName.Weight w && isInColumn(w.from(), k) && isInColumn(w.to(), k + 1)) {
                return weightIndex(k, w.from(), w.to());
            }
            if (name instanceof ParameterName.Bias b && architecture.hasBias() && isInColumn(b.neuron(), k + 1)) {
                return biasIndex(k, b.neuron());
            }
        }
        throw new InvalidValueException(Message.of("parameter.unknown", architecture.shape(), name.text()));
    }

    private boolean isInColumn(int neuron, int column) {
        return neuron >= 1 && neuron <= architecture.size(column);
    }

    private int layerOf(int index) {
        int k = 1;
        while (index >= layerStarts[k]) {
            k++;
        }
        return k;
    }
}

package org.backprop.explorer.model.network;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The structure of a fully connected network: K layers after the input, where layer k computes column k + 1 of neurons
 * from column k (k = 1 … K; column 1 is the input).
 *
 * @param sizes the number of neurons of each of the K + 1 columns
 * @param activations the activation f_k of each of the K layers
 * @param hasBias whether each neuron after the input has a bias b
 * @param loss the loss of one sample
 */
public record Architecture(List<Integer> sizes, List<Activation> activations, boolean hasBias, Loss loss) {

    /** The largest number of layers after the input. */
    public static final int MAX_LAYERS = 12;

    /** The largest number of neurons in one column. */
    public static final int MAX_NEURONS = 64;

    /**
     * @throws IllegalArgumentException if a size is out of range, the lists do not fit one another, or the last
     *     activation cannot be combined with the loss
     */
    public Architecture {
        sizes = List.copyOf(sizes);
        activations = List.copyOf(activations);
        require(sizes.size() >= 2 && sizes.size() <= MAX_LAYERS + 1, "a network has 1 to 12 layers after the input");
        require(sizes.stream().allMatch(n -> n >= 1 && n <= MAX_NEURONS), "a column has 1 to 64 neurons");
        require(activations.size() == sizes.size() - 1, "each layer after the input has one activation");
        int hiddenCount = activations.size() - 1;
        require(
                !activations.subList(0, hiddenCount).contains(Activation.SOFTMAX),
                "softmax is for the last layer only");
        Activation last = activations.get(hiddenCount);
        require(
                (last == Activation.SOFTMAX) == (loss == Loss.CATEGORICAL_CROSS_ENTROPY),
                "softmax and categorical-cross-entropy go together");
        require(
                loss != Loss.BINARY_CROSS_ENTROPY || last == Activation.SIGMOID,
                "binary-cross-entropy needs a last layer of sigmoid");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** K, the number of layers after the input. */
    public int layerCount() {
        return activations.size();
    }

    /** The number of neurons in column {@code column} = 1 … K + 1. */
    public int size(int column) {
        return sizes.get(column - 1);
    }

    /** f_k, the activation of layer {@code k} = 1 … K. */
    public Activation activation(int k) {
        return activations.get(k - 1);
    }

    /** The number of inputs. */
    public int inputCount() {
        return sizes.get(0);
    }

    /** The number of outputs. */
    public int outputCount() {
        return sizes.get(layerCount());
    }

    /** The number of weights of all layers. */
    public int weightCount() {
        int count = 0;
        for (int k = 1; k <= layerCount(); k++) {
            count += size(k) * size(k + 1);
        }
        return count;
    }

    /** The sizes joined with hyphens, as in 2-2-2-2. */
    public String shape() {
        return sizes.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}

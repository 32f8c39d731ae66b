package org.backprop.explorer.model.timeline.moment;

import java.util.List;
import java.util.Objects;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.timeline.moment.NeuronOperations.OperationRun;
import org.backprop.explorer.model.timeline.moment.Operation.Kind;

/**
 * The operations of one phase in the order of computation: one neuron after another, all operations of each. Softmax
 * needs every z of its layer, so there all sums are computed before the first h. Immutable.
 *
 * <p>Phases other than forward and backward have no operations, nor has an objective that is not a network.
 */
public final class Operations {

    private static final Operations EMPTY = new Operations(0, List.of());

    private final int neuronCount;
    private final List<NeuronOperations> sequences;

    private Operations(int neuronCount, List<NeuronOperations> sequences) {
        this.neuronCount = neuronCount;
        this.sequences = sequences;
    }

    /** The operations of {@code phase} in training {@code objective}. */
    public static Operations of(Objective objective, Phase phase) {
        int k = phase.layer();
        if (!(objective instanceof NetworkObjective network) || k < 1 || k > network.layerCount()) {
            return EMPTY;
        }
        Architecture architecture = network.architecture();
        List<NeuronOperations> sequences =
                phase.kind() == Phase.Kind.FORWARD ? forward(architecture, k) : List.of(backward(architecture, k));
        return new Operations(architecture.size(k + 1), sequences);
    }

    private static List<NeuronOperations> forward(Architecture architecture, int k) {
        OperationRun products = new OperationRun(Kind.PRODUCT, architecture.size(k));
        OperationRun sum = new OperationRun(Kind.SUM, 1);
        OperationRun activation = new OperationRun(Kind.ACTIVATION, 1);
        return architecture.activation(k) == Activation.SOFTMAX
                ? List.of(NeuronOperations.of(products, sum), NeuronOperations.of(activation))
                : List.of(NeuronOperations.of(products, sum, activation));
    }

    private static NeuronOperations backward(Architecture architecture, int k) {
        boolean isHidden = k < architecture.layerCount();
        int derivativeCount = architecture.activation(k) == Activation.SOFTMAX ? 0 : 1; // there δ is computed at once
        return NeuronOperations.of(
                isHidden
                        ? new OperationRun(Kind.CONTRIBUTION, architecture.size(k + 2))
                        : new OperationRun(Kind.LOSS_DERIVATIVE, derivativeCount),
                new OperationRun(Kind.ACTIVATION_DERIVATIVE, derivativeCount),
                new OperationRun(Kind.DELTA, 1),
                new OperationRun(Kind.WEIGHT_GRADIENT, architecture.size(k)),
                new OperationRun(Kind.BIAS_GRADIENT, architecture.hasBias() ? 1 : 0));
    }

    /** The number of operations. */
    public int count() {
        return neuronCount
                * sequences.stream().mapToInt(NeuronOperations::count).sum();
    }

    /** The number of operations of each neuron. */
    public int countPerNeuron() {
        return sequences.stream().mapToInt(NeuronOperations::count).sum();
    }

    /**
     * The number, from 1, of {@code operation} among the operations of its neuron.
     *
     * @throws IllegalArgumentException if it is not one of these operations
     */
    public int numberInNeuron(Operation operation) {
        int number = 1;
        for (NeuronOperations neuronOperations : sequences) {
            int offset = neuronOperations.nearestIndex(operation.kind(), operation.term());
            if (offset >= 0) {
                return number + offset;
            }
            number += neuronOperations.count();
        }
        throw new IllegalArgumentException("there is no " + operation + " here");
    }

    /**
     * The operation at {@code index}.
     *
     * @throws IndexOutOfBoundsException unless {@code index} is at least 0 and below {@link #count()}
     */
    public Operation get(int index) {
        Objects.checkIndex(index, count());
        int sequence = 0;
        int offset = index;
        while (offset >= neuronCount * sequences.get(sequence).count()) {
            offset -= neuronCount * sequences.get(sequence).count();
            sequence++;
        }
        int length = sequences.get(sequence).count();
        return sequences.get(sequence).get(offset / length + 1, offset % length);
    }

    /**
     * The index of {@code operation}, from 0.
     *
     * @throws IllegalArgumentException if it is not one of these operations
     */
    public int indexOf(Operation operation) {
        int index = nearestIndex(operation);
        if (index < 0 || !get(index).equals(operation)) {
            throw new IllegalArgumentException("there is no " + operation + " here");
        }
        return index;
    }

    /** The index of the operation of the same kind with the nearest neuron and term, or -1 if there is none. */
    int nearestIndex(Operation operation) {
        int neuron = Math.max(1, Math.min(operation.neuron(), neuronCount));
        int start = 0;
        for (NeuronOperations neuronOperations : sequences) {
            int offset = neuronOperations.nearestIndex(operation.kind(), operation.term());
            if (offset >= 0) {
                return start + (neuron - 1) * neuronOperations.count() + offset;
            }
            start += neuronCount * neuronOperations.count();
        }
        return -1;
    }
}

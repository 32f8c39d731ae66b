package org.backprop.explorer.model.timeline;

import java.util.List;
import java.util.Objects;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.timeline.Operation.Kind;
import org.backprop.explorer.model.timeline.Round.Run;

/**
 * The operations of one phase in the order of computation: one neuron after another, all operations of each. Softmax
 * needs every z of its layer, so there all sums are computed before the first h. Immutable.
 *
 * <p>Phases other than forward and backward have no operations, nor has an objective that is not a network.
 */
public final class Operations {

    private static final Operations NONE = new Operations(0, List.of());

    private final int neurons;
    private final List<Round> rounds;

    private Operations(int neurons, List<Round> rounds) {
        this.neurons = neurons;
        this.rounds = rounds;
    }

    /** The operations of {@code phase} in training {@code objective}. */
    public static Operations of(Objective objective, Phase phase) {
        int k = phase.layer();
        if (!(objective instanceof NetworkObjective network) || k < 1 || k > network.layers()) {
            return NONE;
        }
        Architecture architecture = network.architecture();
        List<Round> rounds =
                phase.kind() == Phase.Kind.FORWARD ? forward(architecture, k) : List.of(backward(architecture, k));
        return new Operations(architecture.size(k + 1), rounds);
    }

    private static List<Round> forward(Architecture architecture, int k) {
        Run products = new Run(Kind.PRODUCT, architecture.size(k));
        Run sum = new Run(Kind.SUM, 1);
        Run activation = new Run(Kind.ACTIVATION, 1);
        return architecture.activation(k) == Activation.SOFTMAX
                ? List.of(Round.of(products, sum), Round.of(activation))
                : List.of(Round.of(products, sum, activation));
    }

    private static Round backward(Architecture architecture, int k) {
        boolean hidden = k < architecture.layers();
        int slopes = architecture.activation(k) == Activation.SOFTMAX ? 0 : 1; // there δ is computed at once
        return Round.of(
                hidden ? new Run(Kind.CONTRIBUTION, architecture.size(k + 2)) : new Run(Kind.LOSS_SLOPE, slopes),
                new Run(Kind.ACTIVATION_SLOPE, slopes),
                new Run(Kind.DELTA, 1),
                new Run(Kind.WEIGHT_GRADIENT, architecture.size(k)),
                new Run(Kind.BIAS_GRADIENT, architecture.bias() ? 1 : 0));
    }

    /** The number of operations. */
    public int count() {
        return neurons * rounds.stream().mapToInt(Round::length).sum();
    }

    /**
     * The operation at {@code index}.
     *
     * @throws IndexOutOfBoundsException unless {@code index} is at least 0 and below {@link #count()}
     */
    public Operation get(int place) {
        Objects.checkIndex(place, count());
        int round = 0;
        int within = place;
        while (within >= neurons * rounds.get(round).length()) {
            within -= neurons * rounds.get(round).length();
            round++;
        }
        int length = rounds.get(round).length();
        return rounds.get(round).get(within / length + 1, within % length);
    }

    /**
     * The index of {@code operation}, from 0.
     *
     * @throws IllegalArgumentException if it is not one of these operations
     */
    public int place(Operation operation) {
        int place = nearest(operation);
        if (place < 0 || !get(place).equals(operation)) {
            throw new IllegalArgumentException("there is no " + operation + " here");
        }
        return place;
    }

    /** The index of the operation of the same kind with the nearest neuron and term, or -1 if there is none. */
    int nearest(Operation operation) {
        int neuron = Math.max(1, Math.min(operation.neuron(), neurons));
        int start = 0;
        for (Round round : rounds) {
            int within = round.nearest(operation.kind(), operation.term());
            if (within >= 0) {
                return start + (neuron - 1) * round.length() + within;
            }
            start += neurons * round.length();
        }
        return -1;
    }
}

package org.backprop.explorer.model.derivation;

import java.util.List;

/** A thing in the picture of the network that a factor of a formula stands for; indices count from 1. */
public sealed interface Element {

    /** The single things that it consists of: itself, unless it is several or none. */
    default List<Element> parts() {
        return List.of(this);
    }

    /**
     * A weight's edge, or a bias.
     *
     * @param index the parameter's place in the flat vector, counted from 0
     */
    record Parameter(int index) implements Element {}

    /**
     * z_j^k, the weighted sum of a neuron.
     *
     * @param layer k
     * @param neuron j
     */
    record WeightedSum(int layer, int neuron) implements Element {}

    /**
     * h_j of a column, the activation of a neuron; column 1 is the input.
     *
     * @param column the column
     * @param neuron j
     */
    record Activity(int column, int neuron) implements Element {}

    /**
     * δ_j^k of a neuron.
     *
     * @param layer k
     * @param neuron j
     */
    record Delta(int layer, int neuron) implements Element {}

    /**
     * y_j.
     *
     * @param output j
     */
    record Target(int output) implements Element {}

    /** L. */
    record Loss() implements Element {}

    /**
     * Several things together, as a path is.
     *
     * @param parts one after another
     */
    record Group(List<Element> parts) implements Element {
        /** Copies {@code parts}. */
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** No thing in the picture: a plain number, or a setting such as γ. */
    record Nothing() implements Element {
        @Override
        public List<Element> parts() {
            return List.of();
        }
    }

    /** No thing in the picture. */
    Element NOTHING = new Nothing();

    /** The loss. */
    Element LOSS = new Loss();
}

package org.backprop.explorer.model.network;

import java.util.List;
import org.backprop.explorer.model.formula.Referent;

/**
 * A quantity of a network that can be selected, and that a factor of a formula stands for; layers and neurons count
 * from 1.
 */
public sealed interface Element extends Referent {

    /** The single elements that it consists of: itself, the members of a group, or none. */
    default List<Element> parts() {
        return List.of(this);
    }

    /**
     * A weight or a bias.
     *
     * @param index the parameter's index in the flat vector, counted from 0
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
     * h_j of a column, the activation of a neuron; in column 1 the input x_j.
     *
     * @param column the column
     * @param neuron j
     */
    record ActivationValue(int column, int neuron) implements Element {}

    /**
     * δ_j^k = ∂L/∂z_j^k of a neuron.
     *
     * @param layer k
     * @param neuron j
     */
    record Delta(int layer, int neuron) implements Element {}

    /**
     * y_j, the target of an output.
     *
     * @param output j
     */
    record TargetValue(int output) implements Element {}

    /** L, the loss of the current sample. */
    record LossValue() implements Element {}

    /**
     * Several elements together, such as those along a path.
     *
     * @param parts the elements in order
     */
    record Group(List<Element> parts) implements Element {
        /** Copies {@code parts}. */
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** No element: what a plain number, or a hyperparameter such as γ, stands for. */
    record None() implements Element {
        @Override
        public List<Element> parts() {
            return List.of();
        }

        @Override
        public boolean isNone() {
            return true;
        }
    }

    /** No element. */
    Element NONE = new None();

    /** The element that {@code referent} is, or {@link #NONE} if it is none. */
    static Element of(Referent referent) {
        return referent instanceof Element element ? element : NONE;
    }

    /** The loss. */
    Element LOSS = new LossValue();
}

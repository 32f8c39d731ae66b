package org.backprop.explorer.view.layers;

import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.text.Texts;

/**
 * The name of a neuron.
 *
 * @param column its column, 1 for the input
 * @param neuron its number in the column, from 1
 */
record NeuronName(int column, int neuron) {

    /** Returns its symbol in {@code notation}, such as x₁ or h₁². */
    String symbol(Notation notation) {
        return notation.h(column, neuron).unicode();
    }

    /** Returns its name in words, for screen readers. */
    String accessibleName() {
        return column == 1 ? Texts.text("neuron.input", neuron) : Texts.text("neuron.layer", column - 1, neuron);
    }

    /** Returns whether it has a δ, as all neurons but the inputs do. */
    boolean hasDelta() {
        return column > 1;
    }

    String id() {
        return "neuron-" + column + "-" + neuron;
    }
}

package org.backprop.explorer.view.network;

import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.text.Texts;

/**
 * The name of a neuron.
 *
 * @param column its column, 1 for the input
 * @param neuron its number in the column, from 1
 */
record NeuronName(int column, int neuron) {

    /** x₁ or h₁², in the letters that hold. */
    String symbol(Notation notation) {
        return notation.h(column, neuron).unicode();
    }

    /** Its name in words, for those who hear it. */
    String words() {
        return column == 1 ? Texts.text("neuron.input", neuron) : Texts.text("neuron.layer", column - 1, neuron);
    }

    /** Returns whether it has a δ: the inputs have none. */
    boolean hasDelta() {
        return column > 1;
    }

    String id() {
        return "neuron-" + column + "-" + neuron;
    }
}

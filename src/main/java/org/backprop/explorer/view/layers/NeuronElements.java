package org.backprop.explorer.view.layers;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterLayout;

/**
 * The elements of a neuron in the picture.
 *
 * @param activation h
 * @param sum z
 * @param delta δ
 * @param bias b, if the neuron has one
 */
record NeuronElements(Element activation, Element sum, Element delta, Optional<Element> bias) {

    /** Returns the group of h, z and δ, for the neuron as a whole. */
    Element all() {
        return new Element.Group(List.of(activation, sum, delta));
    }

    static NeuronElements of(NeuronName name, ParameterLayout layout) {
        int k = name.column() - 1;
        Optional<Element> bias = k > 0 && layout.biasCount(k) > 0
                ? Optional.of(new Element.Parameter(layout.biasIndex(k, name.neuron())))
                : Optional.empty();
        return new NeuronElements(
                new Element.ActivationValue(name.column(), name.neuron()),
                new Element.WeightedSum(k, name.neuron()),
                new Element.Delta(k, name.neuron()),
                bias);
    }
}

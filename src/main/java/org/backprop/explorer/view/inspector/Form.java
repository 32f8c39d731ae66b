package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.derivation.NeuronSteps;
import org.backprop.explorer.model.network.Architecture;

/** The forms in which one step can be told. */
enum Form {
    /** Everything that a single neuron computes, line by line. */
    STEPS,
    /** The chain rule, derivative by derivative. */
    CHAIN,
    /** By scalars: for a gradient, the short form with δ. */
    SCALAR,
    /** The sum over all paths to the loss. */
    PATHS,
    /** By whole layers. */
    MATRIX,
    /** As a program. */
    CODE,
    /** What the whole update does. */
    STEP;

    /** The forms in which {@code element} of such a network can be told. */
    static List<Form> of(Element element, Architecture architecture) {
        List<Form> forms = new ArrayList<>(of(element));
        if (NeuronSteps.suits(architecture)) {
            forms.add(0, STEPS);
        }
        return forms;
    }

    /** The forms in which {@code element} can be told in any network. */
    static List<Form> of(Element element) {
        if (element instanceof Element.Parameter) {
            return List.of(CHAIN, SCALAR, PATHS, MATRIX, CODE, STEP);
        } else if (element instanceof Element.Loss) {
            return List.of(SCALAR, CODE, STEP);
        }
        boolean computed = element instanceof Element.Delta
                || element instanceof Element.WeightedSum
                || element instanceof Element.Activity h && h.column() > 1;
        return computed ? List.of(SCALAR, MATRIX, CODE, STEP) : List.of(STEP);
    }
}

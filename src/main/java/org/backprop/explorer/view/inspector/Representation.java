package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Element;

/** A representation in which the computation of an element can be shown. */
enum Representation {
    /** The whole derivation of a single neuron, step by step. */
    DERIVATION,
    /** The chain rule, with all its factors. */
    CHAIN,
    /** A formula of scalars: of a derivative, the δ form. */
    SCALAR,
    /** The sum over all paths to the loss. */
    PATHS,
    /** Equations of whole layers, as matrices. */
    MATRIX,
    /** A NumPy program. */
    CODE,
    /** The summary of the whole update. */
    UPDATE;

    /** Returns the representations of {@code element} in a network of this architecture. */
    static List<Representation> of(Element element, Architecture architecture) {
        List<Representation> forms = new ArrayList<>(of(element));
        if (SingleNeuronDerivation.isApplicableTo(architecture)) {
            forms.add(0, DERIVATION);
        }
        return forms;
    }

    /** Returns the representations of {@code element} in any network. */
    static List<Representation> of(Element element) {
        if (element instanceof Element.Parameter) {
            return List.of(CHAIN, SCALAR, PATHS, MATRIX, CODE, UPDATE);
        } else if (element instanceof Element.LossValue) {
            return List.of(SCALAR, CODE, UPDATE);
        }
        boolean computed = element instanceof Element.Delta
                || element instanceof Element.WeightedSum
                || element instanceof Element.ActivationValue h && h.column() > 1;
        return computed ? List.of(SCALAR, MATRIX, CODE, UPDATE) : List.of(UPDATE);
    }
}

package org.backprop.explorer.view.inspector;

import java.util.List;
import org.backprop.explorer.model.derivation.Element;

/** The forms in which one step can be told. */
enum Form {
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

    /** The forms in which {@code element} can be told. */
    static List<Form> of(Element element) {
        if (element instanceof Element.Parameter) {
            return List.of(values());
        } else if (element instanceof Element.Loss) {
            return List.of(SCALAR, CODE, STEP);
        }
        boolean computed = element instanceof Element.Delta
                || element instanceof Element.WeightedSum
                || element instanceof Element.Activity h && h.column() > 1;
        return computed ? List.of(SCALAR, MATRIX, CODE, STEP) : List.of(STEP);
    }
}

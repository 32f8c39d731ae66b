package org.backprop.explorer.view.neuron;

import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterLayout;

/** A node of a single neuron's graph. */
enum NeuronGraphNode {
    /** x. */
    INPUT,
    /** w. */
    WEIGHT,
    /** b. */
    BIAS,
    /** z. */
    SUM,
    /** a. */
    ACTIVATION,
    /** y. */
    TARGET,
    /** L. */
    LOSS;

    /** Returns whether its value is a parameter or the target, not computed; such nodes are above the others. */
    boolean isAboveRow() {
        return this == WEIGHT || this == BIAS || this == TARGET;
    }

    /** Returns its element. */
    Element element(ParameterLayout layout) {
        return switch (this) {
            case INPUT -> new Element.ActivationValue(1, 1);
            case WEIGHT -> new Element.Parameter(layout.weightIndex(1, 1, 1));
            case BIAS -> new Element.Parameter(layout.biasIndex(1, 1));
            case SUM -> new Element.WeightedSum(1, 1);
            case ACTIVATION -> new Element.ActivationValue(2, 1);
            case TARGET -> new Element.TargetValue(1);
            case LOSS -> Element.LOSS;
        };
    }

    /** Returns its symbol. */
    Symbol symbol(Notation notation) {
        return switch (this) {
            case INPUT -> notation.h(1, 1);
            case WEIGHT -> notation.weight(1, 1, 1);
            case BIAS -> notation.bias(1, 1);
            case SUM -> notation.z(1, 1);
            case ACTIVATION -> notation.h(2, 1);
            case TARGET -> notation.target(1);
            case LOSS -> notation.loss();
        };
    }
}

package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterName;

/** Creates the quantities of one sample's pass: each with its symbol, its value if known, and its element. */
final class Quantities {

    private final SamplePass samplePass;
    private final Notation notation;

    Quantities(SamplePass samplePass) {
        this.samplePass = samplePass;
        this.notation = Notation.of(samplePass.architecture());
    }

    Notation notation() {
        return notation;
    }

    /** The symbol of the current sample's loss. */
    Symbol lossSymbol() {
        return samplePass.lossSymbol();
    }

    Quantity parameter(ParameterName name) {
        int index = samplePass.network().layout().indexOf(name);
        double value = samplePass.parameters().get(index);
        return new Quantity(notation.parameter(name), OptionalDouble.of(value), new Element.Parameter(index));
    }

    Quantity weight(int k, int i, int j) {
        return parameter(new ParameterName.Weight(k, i, j));
    }

    Quantity bias(int k, int j) {
        return parameter(new ParameterName.Bias(k, j));
    }

    Quantity z(int k, int j) {
        return new Quantity(notation.z(k, j), samplePass.z(k, j), new Element.WeightedSum(k, j));
    }

    Quantity h(int column, int j) {
        return new Quantity(notation.h(column, j), samplePass.h(column, j), new Element.ActivationValue(column, j));
    }

    Quantity delta(int k, int j) {
        return new Quantity(notation.delta(k, j), samplePass.delta(k, j), new Element.Delta(k, j));
    }

    Quantity target(int j) {
        return new Quantity(
                notation.target(j), OptionalDouble.of(samplePass.trace().target(j)), new Element.TargetValue(j));
    }

    /** An intermediate value that is not part of the trace, such as a logarithm; it is known if {@code isComputed}. */
    Quantity intermediateValue(Symbol symbol, double value, boolean isComputed, Element element) {
        return new Quantity(symbol, isComputed ? OptionalDouble.of(value) : OptionalDouble.empty(), element);
    }

    /** The symbol of f_k′(z_j^k). */
    Symbol activationDerivativeSymbol(int k, int j) {
        return samplePass.architecture().activation(k).symbol().derivativeAppliedTo(notation.z(k, j));
    }

    /** The symbol of f_k(z_j^k). */
    Symbol activationSymbol(int k, int j) {
        return samplePass.architecture().activation(k).symbol().appliedTo(notation.z(k, j));
    }
}

package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.ParameterName;

/** Creates the quantities of one sample's pass: each with its symbol, its value if known, and its element. */
final class Letters {

    private final Passage passage;
    private final Notation notation;

    Letters(Passage passage) {
        this.passage = passage;
        this.notation = Notation.of(passage.architecture());
    }

    Notation notation() {
        return notation;
    }

    /** The symbol of the current sample's loss. */
    Symbol loss() {
        return passage.loss();
    }

    Quantity parameter(ParameterName name) {
        int index = passage.network().layout().indexOf(name);
        double value = passage.parameters().get(index);
        return new Quantity(notation.parameter(name), OptionalDouble.of(value), new Element.Parameter(index));
    }

    Quantity weight(int k, int i, int j) {
        return parameter(new ParameterName.Weight(k, i, j));
    }

    Quantity bias(int k, int j) {
        return parameter(new ParameterName.Bias(k, j));
    }

    Quantity z(int k, int j) {
        return new Quantity(notation.z(k, j), passage.z(k, j), new Element.WeightedSum(k, j));
    }

    Quantity h(int column, int j) {
        return new Quantity(notation.h(column, j), passage.h(column, j), new Element.Activity(column, j));
    }

    Quantity delta(int k, int j) {
        return new Quantity(notation.delta(k, j), passage.delta(k, j), new Element.Delta(k, j));
    }

    Quantity target(int j) {
        return new Quantity(
                notation.target(j), OptionalDouble.of(passage.trace().target(j)), new Element.Target(j));
    }

    /** An intermediate value that is not part of the trace, such as a logarithm; it is known if {@code hasCome}. */
    Quantity sideNumber(Symbol symbol, double value, boolean hasCome, Element element) {
        return new Quantity(symbol, hasCome ? OptionalDouble.of(value) : OptionalDouble.empty(), element);
    }

    /** The symbol of f_k′(z_j^k). */
    Symbol slopeSymbol(int k, int j) {
        return FunctionName.of(passage.architecture().activation(k)).slopeAt(notation.z(k, j));
    }

    /** The symbol of f_k(z_j^k). */
    Symbol valueSymbol(int k, int j) {
        return FunctionName.of(passage.architecture().activation(k)).at(notation.z(k, j));
    }

    /** The symbol of an activation function, in the same three notations as a {@link Symbol}. */
    record FunctionName(String text, String latex, String unicode) {
        static FunctionName of(Activation f) {
            return switch (f) {
                case SIGMOID -> new FunctionName("sigmoid", "\\sigma", "σ");
                case TANH -> new FunctionName("tanh", "\\tanh", "tanh");
                case RELU -> new FunctionName("relu", "\\mathrm{relu}", "relu");
                case LEAKY_RELU -> new FunctionName("leaky_relu", "\\mathrm{lrelu}", "lrelu");
                case IDENTITY -> new FunctionName("identity", "\\mathrm{id}", "id");
                case SOFTMAX -> new FunctionName("softmax", "\\mathrm{softmax}", "softmax");
            };
        }

        /** The symbol f(z). */
        Symbol at(Symbol z) {
            return new Symbol(
                    text + "(" + z.text() + ")", latex + "(" + z.latex() + ")", unicode + "(" + z.unicode() + ")");
        }

        /** The symbol f′(z). */
        Symbol slopeAt(Symbol z) {
            return new FunctionName(text + "'", latex + "'", unicode + "′").at(z);
        }
    }
}

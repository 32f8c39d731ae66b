package org.backprop.explorer.model.derivation;

import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Loss;

/** The notation of Palma 2023 for a single neuron with one input, without indices. */
final class SingleNeuronNotation implements Notation {

    @Override
    public Symbol weight(int k, int i, int j) {
        return Symbol.of("w", "w");
    }

    @Override
    public Symbol bias(int k, int j) {
        return Symbol.of("b", "b");
    }

    @Override
    public Symbol z(int k, int j) {
        return Symbol.of("z", "z");
    }

    @Override
    public Symbol h(int column, int j) {
        return column == 1 ? Symbol.of("x", "x") : Symbol.of("a", "a");
    }

    /** ∂L/∂z, since Palma 2023 has no letter for it. */
    @Override
    public Symbol delta(int k, int j) {
        return Symbol.partialDerivative(loss(), z(k, j));
    }

    @Override
    public Symbol target(int j) {
        return Symbol.of("y", "y");
    }

    @Override
    public Symbol weights(int k) {
        return weight(k, 1, 1);
    }

    @Override
    public Symbol biases(int k) {
        return bias(k, 1);
    }

    @Override
    public Symbol sums(int k) {
        return z(k, 1);
    }

    @Override
    public Symbol activations(int column) {
        return h(column, 1);
    }

    @Override
    public Symbol deltas(int k) {
        return delta(k, 1);
    }

    @Override
    public Symbol targets() {
        return target(1);
    }

    /** Without the sum, since there is one output, and with a for h. */
    @Override
    public String lossFormula(Loss loss) {
        return loss.formula().replace("Σ ", "").replace('h', 'a');
    }

    @Override
    public Symbol learningRate() {
        return new Symbol("alpha", "\\alpha", "α");
    }
}

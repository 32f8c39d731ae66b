package org.backprop.explorer.model.derivation;

import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;

/**
 * The symbols of a network's quantities. All indices count from 1; column 1 is the input, so h¹ is written x.
 *
 * <p>The notation is that of Weight update algorithm, with indices; for a single neuron with one input, which has one
 * quantity of each kind, it is that of Palma 2023: w, b, x, z, a, y and α, without indices.
 */
public interface Notation {

    /** The notation for {@code architecture}. */
    static Notation of(Architecture architecture) {
        boolean isSingleNeuron =
                architecture.layerCount() == 1 && architecture.inputCount() == 1 && architecture.outputCount() == 1;
        return isSingleNeuron ? new SingleNeuronNotation() : new IndexedNotation();
    }

    /** w_ij^k, the weight from neuron {@code i} of column k to neuron {@code j} of column k + 1. */
    Symbol weight(int k, int i, int j);

    /** b_j^k, the bias of neuron {@code j} of layer k. */
    Symbol bias(int k, int j);

    /** z_j^k, the weighted sum of neuron {@code j} of layer k. */
    Symbol z(int k, int j);

    /** h_j of a column, the activation; x_j in column 1. */
    Symbol h(int column, int j);

    /** δ_j^k = ∂L/∂z_j^k. */
    Symbol delta(int k, int j);

    /** y_j, the target of output {@code j}. */
    Symbol target(int j);

    /** W^k, all weights of layer k. */
    Symbol weights(int k);

    /** b^k, all biases of layer k. */
    Symbol biases(int k);

    /** z^k, all weighted sums of layer k. */
    Symbol sums(int k);

    /** h of a column, all its activations; x of column 1. */
    Symbol activations(int column);

    /** δ^k, all δ of layer k. */
    Symbol deltas(int k);

    /** y, all targets. */
    Symbol targets();

    /** The learning rate, γ or α. */
    Symbol learningRate();

    /** L, the loss. */
    default Symbol loss() {
        return Symbol.of("L", "L");
    }

    /** The definition of the loss of one sample, for running text. */
    default String lossFormula(Loss loss) {
        return loss.formula();
    }

    /** The symbol of a parameter. */
    default Symbol parameter(ParameterName name) {
        if (name instanceof ParameterName.Weight w) {
            return weight(w.layer(), w.from(), w.to());
        }
        ParameterName.Bias b = (ParameterName.Bias) name;
        return bias(b.layer(), b.neuron());
    }
}

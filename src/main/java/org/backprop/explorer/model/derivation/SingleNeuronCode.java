package org.backprop.explorer.model.derivation;

import java.util.Optional;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;

/**
 * Writes one computation of a single neuron as a short program of plain numbers, which are named in the letters of
 * Palma 2023: w, b, x, z, a, y and L, and dL_dz for ∂L/∂z.
 */
final class SingleNeuronCode {

    private final SamplePass samplePass;
    private final Quantities quantities;
    private final Activation f;
    private final CodeListing.Builder code = new CodeListing.Builder();

    SingleNeuronCode(SamplePass samplePass) {
        this.samplePass = samplePass;
        this.quantities = new Quantities(samplePass);
        this.f = samplePass.architecture().activation(1);
        code.add("import numpy as np").endLine();
    }

    CodeListing weightedSum() {
        appendSum();
        return code.print("z", samplePass.trace().z(1, 1));
    }

    CodeListing activation() {
        appendSum();
        code.add("a", element(quantities.h(2, 1)));
        code.add(f == Activation.SOFTMAX ? " = 1.0  # the softmax of one output" : " = " + f.numpy("z"))
                .endLine();
        return code.print("a", samplePass.trace().h(2, 1));
    }

    CodeListing errorSignal() {
        appendErrorSignal();
        return code.print("dL_dz", samplePass.trace().delta(1, 1));
    }

    CodeListing gradient(ParameterName name) {
        appendErrorSignal();
        String derivative = name instanceof ParameterName.Weight ? "dL_dw" : "dL_db";
        if (name instanceof ParameterName.Weight) {
            define(quantities.h(1, 1));
        }
        code.add(derivative, element(quantities.parameter(name)))
                .add(" = ")
                .add("dL_dz", element(quantities.delta(1, 1)));
        if (name instanceof ParameterName.Weight) {
            code.add(" * ").add("x", element(quantities.h(1, 1)));
        }
        code.endLine();
        int index = samplePass.network().layout().indexOf(name);
        return code.print(derivative, samplePass.trace().gradient(index));
    }

    CodeListing loss() {
        Loss loss = samplePass.architecture().loss();
        boolean isSaturated = loss == Loss.BINARY_CROSS_ENTROPY && NumpyCode.hasSaturatedOutput(samplePass);
        define(isSaturated ? quantities.z(1, 1) : quantities.h(2, 1));
        define(quantities.target(1));
        code.add("L", Element.LOSS)
                .add(" = "
                        + switch (loss) {
                            case HALF_SQUARED_ERROR -> "0.5 * (a - y)**2";
                            case SQUARED_ERROR -> "(a - y)**2";
                            case BINARY_CROSS_ENTROPY ->
                                isSaturated
                                        ? NumpyCode.binaryLossFromZ("z")
                                        : "-(y * np.log(a) + (1 - y) * np.log(1 - a))";
                            case CATEGORICAL_CROSS_ENTROPY -> "-y * np.log(a)";
                        })
                .endLine();
        return code.print("L", samplePass.trace().loss());
    }

    /** Appends the computation of z. */
    private void appendSum() {
        Quantity w = quantities.weight(1, 1, 1);
        Quantity x = quantities.h(1, 1);
        define(x);
        define(w);
        boolean hasBias = samplePass.architecture().hasBias();
        if (hasBias) {
            define(quantities.bias(1, 1));
        }
        code.add("z", element(quantities.z(1, 1)))
                .add(" = ")
                .add("w", element(w))
                .add(" * ")
                .add("x", element(x));
        if (hasBias) {
            code.add(" + ").add("b", element(quantities.bias(1, 1)));
        }
        code.endLine();
    }

    /** Appends the computation of ∂L/∂z from a and, where f′ is computed from it, z. */
    private void appendErrorSignal() {
        boolean isMerged = new BackwardFormulas(samplePass).hasMergedDelta();
        Optional<String> derivative = isMerged ? Optional.empty() : f.numpyDerivative("z", "a");
        if (derivative.isPresent() && !f.isDerivativeOfOutput()) {
            define(quantities.z(1, 1));
        }
        define(quantities.h(2, 1));
        define(quantities.target(1));
        code.add("dL_dz", element(quantities.delta(1, 1)))
                .add(" = "
                        + switch (samplePass.architecture().loss()) {
                            case HALF_SQUARED_ERROR -> derivative.isPresent() ? "(a - y)" : "a - y";
                            case SQUARED_ERROR -> "2 * (a - y)";
                            case BINARY_CROSS_ENTROPY -> "a - y";
                            case CATEGORICAL_CROSS_ENTROPY -> "a * y - y";
                        });
        derivative.ifPresent(factor -> code.add(" * ").add(factor, element(quantities.z(1, 1))));
        code.endLine();
    }

    /** Appends a line that assigns the value of a quantity to its letter. */
    private void define(Quantity quantity) {
        code.add(quantity.symbol().text(), element(quantity))
                .add(" = ")
                .add(String.valueOf(quantity.value().orElseThrow()), element(quantity))
                .endLine();
    }

    private static Element element(Quantity quantity) {
        return Element.of(quantity.referent());
    }
}

package org.backprop.explorer.model.derivation;

import java.util.Arrays;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;

/**
 * Writes one computation as a short NumPy program that runs on its own: its inputs with all digits, the computation,
 * and the expected result as a comment. Arrays are named like the vectors and matrices: W1, x, z1, h2, and d1 for δ¹.
 * The program of a single neuron has {@linkplain SingleNeuronCode its own letters}.
 */
public final class NumpyCode {

    private static final double SATURATION_DISTANCE = 1e-3;

    private final SamplePass samplePass;
    private final Quantities quantities;
    private final CodeListing.Builder code = new CodeListing.Builder();
    private final NumpyArrays arrays;

    private NumpyCode(SamplePass samplePass) {
        this.samplePass = samplePass;
        this.quantities = new Quantities(samplePass);
        this.arrays = new NumpyArrays(samplePass, code);
        code.add("import numpy as np").endLine();
    }

    /** A program for the weighted sums of layer {@code k}, which prints that of neuron {@code j}. */
    public static CodeListing weightedSum(SamplePass samplePass, int k, int j) {
        if (isSingleNeuron(samplePass)) {
            return new SingleNeuronCode(samplePass).weightedSum();
        }
        NumpyCode program = new NumpyCode(samplePass);
        program.appendSums(k);
        return program.code.print(
                "z" + k + "[" + (j - 1) + "]", samplePass.trace().z(k, j));
    }

    /** A program for the weighted sums and activations of layer {@code k}, which prints h of neuron {@code j}. */
    public static CodeListing forward(SamplePass samplePass, int k, int j) {
        return isSingleNeuron(samplePass)
                ? new SingleNeuronCode(samplePass).activation()
                : new NumpyCode(samplePass).forward(k, j);
    }

    /** A program for the δ of layer {@code k}, which prints that of neuron {@code j}. */
    public static CodeListing delta(SamplePass samplePass, int k, int j) {
        if (isSingleNeuron(samplePass)) {
            return new SingleNeuronCode(samplePass).errorSignal();
        }
        NumpyCode program = new NumpyCode(samplePass);
        program.appendDeltas(k);
        return program.code.print(
                "d" + k + "[" + (j - 1) + "]", samplePass.trace().delta(k, j));
    }

    /**
     * A program for the derivatives of the loss with respect to all weights or biases of a layer, which prints that
     * with respect to {@code name}.
     */
    public static CodeListing gradient(SamplePass samplePass, ParameterName name) {
        return isSingleNeuron(samplePass)
                ? new SingleNeuronCode(samplePass).gradient(name)
                : new NumpyCode(samplePass).gradient(name);
    }

    /** A program that prints the loss of the sample. */
    public static CodeListing loss(SamplePass samplePass) {
        return isSingleNeuron(samplePass) ? new SingleNeuronCode(samplePass).loss() : new NumpyCode(samplePass).loss();
    }

    private static boolean isSingleNeuron(SamplePass samplePass) {
        return SingleNeuronDerivation.isApplicableTo(samplePass.architecture());
    }

    private void appendSums(int k) {
        arrays.appendVector(NumpyArrays.activationName(k), k, i -> quantities.h(k, i));
        arrays.appendWeights(k);
        boolean hasBias = samplePass.architecture().hasBias();
        if (hasBias) {
            arrays.appendVector("b" + k, k + 1, l -> quantities.bias(k, l));
        }
        assign("z" + k, arrays.sumElements(k))
                .add(" = ")
                .add(NumpyArrays.activationName(k), arrays.activationElements(k))
                .add(" @ ")
                .add("W" + k, arrays.weightElements(k));
        code.add(hasBias ? " + " : "").add(hasBias ? "b" + k : "").endLine();
    }

    private CodeListing forward(int k, int j) {
        appendSums(k);
        String h = "h" + (k + 1);
        String z = "z" + k;
        assign(h, arrays.activationElements(k + 1))
                .add(" = " + samplePass.architecture().activation(k).numpy(z))
                .endLine();
        return code.print(h + "[" + (j - 1) + "]", samplePass.trace().h(k + 1, j));
    }

    private void appendDeltas(int k) {
        if (k == samplePass.architecture().layerCount()) {
            appendOutputDeltas(k);
            return;
        }
        arrays.appendWeights(k + 1);
        arrays.appendVector("d" + (k + 1), k + 2, l -> quantities.delta(k + 1, l));
        appendDerivativeInputs(k);
        assign("d" + k, arrays.deltaElements(k))
                .add(" = (")
                .add("W" + (k + 1), arrays.weightElements(k + 1))
                .add(" @ ");
        code.add("d" + (k + 1), arrays.deltaElements(k + 1)).add(")");
        appendDerivative(k);
    }

    private void appendOutputDeltas(int k) {
        String h = "h" + (k + 1);
        arrays.appendVector(h, k + 1, j -> quantities.h(k + 1, j));
        arrays.appendVector("y", k + 1, quantities::target);
        if (!samplePass.architecture().activation(k).isDerivativeOfOutput()) {
            appendDerivativeInputs(k);
        }
        assign("d" + k, arrays.deltaElements(k)).add(" = ");
        Loss loss = samplePass.architecture().loss();
        String before =
                switch (loss) {
                    case HALF_SQUARED_ERROR -> "(";
                    case SQUARED_ERROR -> "2 * (";
                    case BINARY_CROSS_ENTROPY, CATEGORICAL_CROSS_ENTROPY -> "";
                };
        String after =
                switch (loss) {
                    case HALF_SQUARED_ERROR, SQUARED_ERROR -> " - y)";
                    case BINARY_CROSS_ENTROPY -> " - y";
                    case CATEGORICAL_CROSS_ENTROPY -> " * y.sum() - y";
                };
        code.add(before).add(h, arrays.activationElements(k + 1)).add(after);
        if (new BackwardFormulas(samplePass).hasMergedDelta()) {
            code.endLine();
        } else {
            appendDerivative(k);
        }
    }

    /** Appends the arrays from which f′ of layer {@code k} is computed. */
    private void appendDerivativeInputs(int k) {
        Activation f = samplePass.architecture().activation(k);
        if (f.isDerivativeOfOutput()) {
            arrays.appendVector("h" + (k + 1), k + 1, j -> quantities.h(k + 1, j));
        } else if (f.numpyDerivative("z", "h").isPresent()) {
            arrays.appendVector("z" + k, k + 1, j -> quantities.z(k, j));
        }
    }

    private void appendDerivative(int k) {
        samplePass
                .architecture()
                .activation(k)
                .numpyDerivative("z" + k, "h" + (k + 1))
                .ifPresent(factor -> code.add(" * ").add(factor, arrays.sumElements(k)));
        code.endLine();
    }

    private CodeListing gradient(ParameterName name) {
        int k = name.layer();
        appendDeltas(k);
        double value = samplePass.trace().gradient(samplePass.network().layout().indexOf(name));
        if (name instanceof ParameterName.Bias bias) {
            assign("db" + k, arrays.deltaElements(k))
                    .add(" = ")
                    .add("d" + k, arrays.deltaElements(k))
                    .endLine();
            return code.print("db" + k + "[" + (bias.neuron() - 1) + "]", value);
        }
        ParameterName.Weight w = (ParameterName.Weight) name;
        arrays.appendVector(NumpyArrays.activationName(k), k, i -> quantities.h(k, i));
        assign("dW" + k, arrays.weightElements(k))
                .add(" = np.outer(")
                .add(NumpyArrays.activationName(k), arrays.activationElements(k))
                .add(", ");
        code.add("d" + k, arrays.deltaElements(k)).add(")").endLine();
        return code.print("dW" + k + "[" + (w.from() - 1) + ", " + (w.to() - 1) + "]", value);
    }

    private CodeListing loss() {
        int k = samplePass.architecture().layerCount();
        boolean isSaturated = hasSaturatedOutput(samplePass);
        String z = "z" + k;
        String h = "h" + (k + 1);
        if (isSaturated) {
            arrays.appendVector(z, k + 1, j -> quantities.z(k, j));
        } else {
            arrays.appendVector(h, k + 1, j -> quantities.h(k + 1, j));
        }
        arrays.appendVector("y", k + 1, quantities::target);
        assign("L", Element.LOSS)
                .add(" = "
                        + switch (samplePass.architecture().loss()) {
                            case HALF_SQUARED_ERROR -> "0.5 * np.sum((" + h + " - y)**2)";
                            case SQUARED_ERROR -> "np.sum((" + h + " - y)**2)";
                            case BINARY_CROSS_ENTROPY ->
                                isSaturated
                                        ? "np.sum(" + binaryLossFromZ(z) + ")"
                                        : "-np.sum(y * np.log(" + h + ") + (1 - y) * np.log(1 - " + h + "))";
                            case CATEGORICAL_CROSS_ENTROPY ->
                                isSaturated ? categoricalLossFromZ(z) : "-np.sum(y * np.log(" + h + "))";
                        })
                .endLine();
        return code.print("L", samplePass.trace().loss());
    }

    /** Returns whether an output is so near to 0 or 1 that the logarithms in the loss must be computed from z. */
    static boolean hasSaturatedOutput(SamplePass samplePass) {
        int k = samplePass.architecture().layerCount();
        return new BackwardFormulas(samplePass).hasMergedDelta()
                && Arrays.stream(samplePass.trace().layerActivations(k))
                        .anyMatch(h -> h < SATURATION_DISTANCE || h > 1 - SATURATION_DISTANCE);
    }

    /** ln(1 + eᶻ) − yz, in a form in which no exponential overflows. */
    static String binaryLossFromZ(String z) {
        return "np.maximum(0, " + z + ") - y * " + z + " + np.log1p(np.exp(-np.abs(" + z + ")))";
    }

    /** Σ y (ln Σ eᶻ − z), with the largest z subtracted from all z, and its exponential, 1, left to log1p. */
    private static String categoricalLossFromZ(String z) {
        String shifted = z + " - " + z + ".max()";
        return "np.sum(y * (np.log1p(np.exp(np.sort(" + shifted + ")[:-1]).sum()) - (" + shifted + ")))";
    }

    private CodeListing.Builder assign(String name, Element element) {
        return code.add(name, element);
    }
}

package org.backprop.explorer.model.derivation;

import java.util.Arrays;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.ParameterName;

/**
 * Writes one computation as a short NumPy program that runs on its own: its inputs with all digits, the computation,
 * and the expected result as a comment. Arrays are named like the vectors and matrices: W1, x, z1, h2, and d1 for δ¹.
 */
public final class NumpyCode {

    private static final double SATURATED = 1e-3;

    private final Passage passage;
    private final Letters letters;
    private final Code.Writer code = new Code.Writer();
    private final NumpyArrays arrays;

    private NumpyCode(Passage passage) {
        this.passage = passage;
        this.letters = new Letters(passage);
        this.arrays = new NumpyArrays(passage, code);
        code.add("import numpy as np").end();
    }

    /** A program for the weighted sums of layer {@code k}, which prints that of neuron {@code j}. */
    public static Code weightedSum(Passage passage, int k, int j) {
        NumpyCode program = new NumpyCode(passage);
        program.sums(k);
        return program.print("z" + k + "[" + (j - 1) + "]", passage.trace().z(k, j));
    }

    /** A program for the weighted sums and activations of layer {@code k}, which prints h of neuron {@code j}. */
    public static Code forward(Passage passage, int k, int j) {
        return new NumpyCode(passage).forward(k, j);
    }

    /** A program for the δ of layer {@code k}, which prints that of neuron {@code j}. */
    public static Code delta(Passage passage, int k, int j) {
        NumpyCode program = new NumpyCode(passage);
        program.deltas(k);
        return program.print("d" + k + "[" + (j - 1) + "]", passage.trace().delta(k, j));
    }

    /**
     * A program for the derivatives of the loss with respect to all weights or biases of a layer, which prints that
     * with respect to {@code name}.
     */
    public static Code gradient(Passage passage, ParameterName name) {
        return new NumpyCode(passage).gradient(name);
    }

    /** A program that prints the loss of the sample. */
    public static Code loss(Passage passage) {
        return new NumpyCode(passage).loss();
    }

    private void sums(int k) {
        arrays.vector(NumpyArrays.activityName(k), k, i -> letters.h(k, i));
        arrays.weights(k);
        boolean bias = passage.architecture().hasBias();
        if (bias) {
            arrays.vector("b" + k, k + 1, l -> letters.bias(k, l));
        }
        assign("z" + k, arrays.sums(k))
                .add(" = ")
                .add(NumpyArrays.activityName(k), arrays.activities(k))
                .add(" @ ")
                .add("W" + k, arrays.edges(k));
        code.add(bias ? " + " : "").add(bias ? "b" + k : "").end();
    }

    private Code forward(int k, int j) {
        sums(k);
        String h = "h" + (k + 1);
        String z = "z" + k;
        assign(h, arrays.activities(k + 1))
                .add(" = " + activation(passage.architecture().activation(k), z))
                .end();
        return print(h + "[" + (j - 1) + "]", passage.trace().h(k + 1, j));
    }

    private static String activation(Activation f, String z) {
        return switch (f) {
            case SIGMOID -> "1 / (1 + np.exp(-" + z + "))";
            case TANH -> "np.tanh(" + z + ")";
            case RELU -> "np.maximum(0, " + z + ")";
            case LEAKY_RELU -> "np.where(" + z + " > 0, " + z + ", 0.01 * " + z + ")";
            case IDENTITY -> z;
            case SOFTMAX -> "np.exp(" + z + " - " + z + ".max()) / np.exp(" + z + " - " + z + ".max()).sum()";
        };
    }

    private void deltas(int k) {
        if (k == passage.architecture().layerCount()) {
            outputDeltas(k);
            return;
        }
        arrays.weights(k + 1);
        arrays.vector("d" + (k + 1), k + 2, l -> letters.delta(k + 1, l));
        slopeInputs(k);
        assign("d" + k, arrays.deltas(k))
                .add(" = (")
                .add("W" + (k + 1), arrays.edges(k + 1))
                .add(" @ ");
        code.add("d" + (k + 1), arrays.deltas(k + 1)).add(")");
        slope(k);
    }

    private void outputDeltas(int k) {
        String h = "h" + (k + 1);
        arrays.vector(h, k + 1, j -> letters.h(k + 1, j));
        arrays.vector("y", k + 1, letters::target);
        if (passage.architecture().activation(k) != Activation.SIGMOID
                && passage.architecture().activation(k) != Activation.TANH) {
            slopeInputs(k);
        }
        assign("d" + k, arrays.deltas(k)).add(" = ");
        switch (passage.architecture().loss()) {
            case HALF_SQUARED_ERROR ->
                code.add("(").add(h, arrays.activities(k + 1)).add(" - y)");
            case SQUARED_ERROR ->
                code.add("2 * (").add(h, arrays.activities(k + 1)).add(" - y)");
            case BINARY_CROSS_ENTROPY ->
                code.add(h, arrays.activities(k + 1)).add(" - y").end();
            case CATEGORICAL_CROSS_ENTROPY ->
                code.add(h, arrays.activities(k + 1)).add(" * y.sum() - y").end();
        }
        if (!new BackwardFormulas(passage).hasMergedDelta()) {
            slope(k);
        }
    }

    /** Appends the arrays from which f′ of layer {@code k} is computed. */
    private void slopeInputs(int k) {
        switch (passage.architecture().activation(k)) {
            case SIGMOID, TANH -> arrays.vector("h" + (k + 1), k + 1, j -> letters.h(k + 1, j));
            case RELU, LEAKY_RELU -> arrays.vector("z" + k, k + 1, j -> letters.z(k, j));
            case IDENTITY, SOFTMAX -> {
                // of identity f′ is 1; of softmax it cancels
            }
        }
    }

    private void slope(int k) {
        String h = "h" + (k + 1);
        Element of = arrays.sums(k);
        switch (passage.architecture().activation(k)) {
            case SIGMOID -> code.add(" * ").add(h + " * (1 - " + h + ")", of);
            case TANH -> code.add(" * ").add("(1 - " + h + "**2)", of);
            case RELU -> code.add(" * ").add("(z" + k + " > 0)", of);
            case LEAKY_RELU -> code.add(" * ").add("np.where(z" + k + " > 0, 1, 0.01)", of);
            case IDENTITY, SOFTMAX -> {
                // of identity f′ is 1; of softmax it cancels
            }
        }
        code.end();
    }

    private Code gradient(ParameterName name) {
        int k = name.layer();
        deltas(k);
        double value = passage.trace().gradient(passage.network().layout().indexOf(name));
        if (name instanceof ParameterName.Bias bias) {
            assign("db" + k, arrays.deltas(k))
                    .add(" = ")
                    .add("d" + k, arrays.deltas(k))
                    .end();
            return print("db" + k + "[" + (bias.neuron() - 1) + "]", value);
        }
        ParameterName.Weight w = (ParameterName.Weight) name;
        arrays.vector(NumpyArrays.activityName(k), k, i -> letters.h(k, i));
        assign("dW" + k, arrays.edges(k))
                .add(" = np.outer(")
                .add(NumpyArrays.activityName(k), arrays.activities(k))
                .add(", ");
        code.add("d" + k, arrays.deltas(k)).add(")").end();
        return print("dW" + k + "[" + (w.from() - 1) + ", " + (w.to() - 1) + "]", value);
    }

    private Code loss() {
        int k = passage.architecture().layerCount();
        boolean saturated = hasSaturatedOutput();
        String z = "z" + k;
        String h = "h" + (k + 1);
        if (saturated) {
            arrays.vector(z, k + 1, j -> letters.z(k, j));
        } else {
            arrays.vector(h, k + 1, j -> letters.h(k + 1, j));
        }
        arrays.vector("y", k + 1, letters::target);
        assign("L", Element.LOSS)
                .add(" = "
                        + switch (passage.architecture().loss()) {
                            case HALF_SQUARED_ERROR -> "0.5 * np.sum((" + h + " - y)**2)";
                            case SQUARED_ERROR -> "np.sum((" + h + " - y)**2)";
                            case BINARY_CROSS_ENTROPY ->
                                saturated
                                        ? binaryLossOf(z)
                                        : "-np.sum(y * np.log(" + h + ") + (1 - y) * np.log(1 - " + h + "))";
                            case CATEGORICAL_CROSS_ENTROPY ->
                                saturated ? categoricalLossOf(z) : "-np.sum(y * np.log(" + h + "))";
                        })
                .end();
        return print("L", passage.trace().loss());
    }

    /** Returns whether an output is so near to 0 or 1 that the logarithms in the loss must be computed from z. */
    private boolean hasSaturatedOutput() {
        int k = passage.architecture().layerCount();
        return new BackwardFormulas(passage).hasMergedDelta()
                && Arrays.stream(passage.trace().h(k)).anyMatch(h -> h < SATURATED || h > 1 - SATURATED);
    }

    /** Σ (ln(1 + eᶻ) − yz), in a form in which no exponential overflows. */
    private static String binaryLossOf(String z) {
        return "np.sum(np.maximum(0, " + z + ") - y * " + z + " + np.log1p(np.exp(-np.abs(" + z + "))))";
    }

    /** Σ y (ln Σ eᶻ − z), with the largest z subtracted from all z, and its exponential, 1, left to log1p. */
    private static String categoricalLossOf(String z) {
        String lead = z + " - " + z + ".max()";
        return "np.sum(y * (np.log1p(np.exp(np.sort(" + lead + ")[:-1]).sum()) - (" + lead + ")))";
    }

    private Code print(String what, double value) {
        return code.add("print(" + what + ")")
                .add("  # " + written(value))
                .end()
                .code();
    }

    /** The number in Python's notation. */
    private static String written(double value) {
        return String.valueOf(value).replace('E', 'e');
    }

    private Code.Writer assign(String name, Element element) {
        return code.add(name, element);
    }
}

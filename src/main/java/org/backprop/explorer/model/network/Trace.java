package org.backprop.explorer.model.network;

/**
 * All values that the forward and the backward pass of one sample compute, in the symbols of "Weight update algorithm";
 * layers and neurons count from 1. Immutable.
 */
public final class Trace {

    private final double[] input;
    private final double[] target;
    private final double[][] z;
    private final double[][] h;
    private final double[][] activationDerivative;
    private final double[][] delta;
    private final double[] error;
    private final double[] lossDerivative;
    private final double loss;
    private final double[] gradient;

    Trace(NetworkEvaluator evaluator, int sample, double loss, double[] gradient) {
        int layerCount = evaluator.layerCount();
        PassBuffers buffers = evaluator.buffers();
        this.input = evaluator.column(buffers.h(), 1);
        this.target = evaluator.target(sample);
        this.z = new double[layerCount][];
        this.h = new double[layerCount][];
        this.activationDerivative = new double[layerCount][];
        this.delta = new double[layerCount][];
        for (int k = 1; k <= layerCount; k++) {
            z[k - 1] = evaluator.column(buffers.z(), k + 1);
            h[k - 1] = evaluator.column(buffers.h(), k + 1);
            activationDerivative[k - 1] = evaluator.column(buffers.derivative(), k + 1);
            delta[k - 1] = evaluator.column(buffers.delta(), k + 1);
        }
        this.error = evaluator.errors(sample);
        this.lossDerivative = evaluator.lossDerivatives(sample);
        this.loss = loss;
        this.gradient = gradient;
    }

    /** K, the number of layers after the input. */
    public int layerCount() {
        return z.length;
    }

    /** x_i, which is also h_i^1. */
    public double input(int i) {
        return input[i - 1];
    }

    /** y_j. */
    public double target(int j) {
        return target[j - 1];
    }

    /** z_j^k, the weighted sum of neuron {@code j} of layer {@code k}. */
    public double z(int k, int j) {
        return z[k - 1][j - 1];
    }

    /** h_j of column {@code column} = 1 … K + 1, where column 1 is the input. */
    public double h(int column, int j) {
        return column == 1 ? input(j) : h[column - 2][j - 1];
    }

    /** f_k′(z_j^k) of neuron {@code j} of layer {@code k}; of softmax ∂h_j/∂z_j. */
    public double activationDerivative(int k, int j) {
        return activationDerivative[k - 1][j - 1];
    }

    /** δ_j^k = ∂L/∂z_j^k of this sample's loss, without penalty. */
    public double delta(int k, int j) {
        return delta[k - 1][j - 1];
    }

    /** h_j − y_j of output {@code j}. */
    public double error(int j) {
        return error[j - 1];
    }

    /** ∂L/∂h_j of output {@code j}. */
    public double lossDerivative(int j) {
        return lossDerivative[j - 1];
    }

    /** L of this sample, without penalty. */
    public double loss() {
        return loss;
    }

    /** ∂L/∂p of this sample's loss for the parameter at {@code index} of the flat vector, without penalty. */
    public double gradient(int index) {
        return gradient[index];
    }

    /** All x_i. */
    public double[] inputs() {
        return input.clone();
    }

    /** All y_j. */
    public double[] targets() {
        return target.clone();
    }

    /** All z of layer {@code k}. */
    public double[] z(int k) {
        return z[k - 1].clone();
    }

    /** All h that layer {@code k} computes, which are those of column k + 1. */
    public double[] layerActivations(int k) {
        return h[k - 1].clone();
    }

    /** All δ of layer {@code k}. */
    public double[] delta(int k) {
        return delta[k - 1].clone();
    }
}

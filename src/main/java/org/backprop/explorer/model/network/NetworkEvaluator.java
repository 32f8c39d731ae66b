package org.backprop.explorer.model.network;

import java.util.Arrays;
import org.backprop.explorer.model.objective.Evaluator;

/**
 * The forward and the backward pass of a network, one sample at a time, on flat buffers.
 *
 * <p>{@code z}, {@code h} and {@code delta} hold all columns one after another and share their indexing: column c takes
 * the range {@code [columns[c], columns[c + 1])}, and column 0, the input, has h only.
 */
final class NetworkEvaluator implements Evaluator {

    private final Activation[] activations;
    private final Loss loss;
    private final boolean bias;
    private final double[][] inputs;
    private final double[][] targets;
    private final int[] columns;
    private final int[] layerStarts;
    private final double[] z;
    private final double[] h;
    private final double[] delta;
    private double[] y;

    NetworkEvaluator(NetworkObjective objective) {
        Architecture architecture = objective.architecture();
        int layers = architecture.layers();
        activations = architecture.activations().toArray(Activation[]::new);
        loss = architecture.loss();
        bias = architecture.bias();
        inputs = objective.inputs();
        targets = objective.targets();
        columns = new int[layers + 2];
        layerStarts = new int[layers];
        for (int c = 0; c <= layers; c++) {
            columns[c + 1] = columns[c] + architecture.size(c + 1);
        }
        for (int k = 0; k < layers; k++) {
            layerStarts[k] = objective.layout().layerStart(k + 1);
        }
        z = new double[columns[layers + 1]];
        h = new double[z.length];
        delta = new double[z.length];
    }

    @Override
    public double loss(double[] parameters, int sample) {
        forward(parameters, sample);
        return loss.value(z, h, columns[activations.length], y);
    }

    @Override
    public double addGradient(double[] parameters, int sample, double[] gradient) {
        double value = loss(parameters, sample);
        int last = activations.length - 1;
        loss.outputDelta(activations[last], z, h, delta, columns[last + 1], y);
        for (int k = last; k >= 0; k--) {
            addLayerGradient(k, gradient);
            if (k > 0) {
                backward(k, parameters);
            }
        }
        return value;
    }

    @Override
    public double meanLoss(double[] parameters) {
        double sum = 0;
        for (int sample = 0; sample < inputs.length; sample++) {
            sum += loss(parameters, sample);
        }
        return sum / inputs.length;
    }

    private void forward(double[] w, int sample) {
        double[] x = inputs[sample];
        y = targets[sample];
        for (int i = 0; i < x.length; i++) {
            h[i] = x[i];
        }
        for (int k = 0; k < activations.length; k++) {
            weightedSums(k, w);
            activations[k].apply(z, h, columns[k + 1], columns[k + 2]);
        }
    }

    /** z_j^k = Σ_i w_ij^k h_i^k + b_j^k, with the products added in the order of i and the bias last. */
    private void weightedSums(int k, double[] w) {
        int in = columns[k];
        int out = columns[k + 1];
        int size = columns[k + 2] - out;
        int row = layerStarts[k];
        double first = h[in];
        for (int j = 0; j < size; j++) {
            z[out + j] = w[row + j] * first;
        }
        for (int i = in + 1; i < out; i++) {
            row += size;
            double hi = h[i];
            for (int j = 0; j < size; j++) {
                z[out + j] += w[row + j] * hi;
            }
        }
        if (bias) {
            row += size;
            for (int j = 0; j < size; j++) {
                z[out + j] += w[row + j];
            }
        }
    }

    /** Adds ∂L/∂w_ij^k = δ_j^k h_i^k and ∂L/∂b_j^k = δ_j^k. */
    private void addLayerGradient(int k, double[] gradient) {
        int out = columns[k + 1];
        int size = columns[k + 2] - out;
        int row = layerStarts[k];
        for (int i = columns[k]; i < out; i++) {
            double hi = h[i];
            for (int j = 0; j < size; j++) {
                gradient[row + j] += delta[out + j] * hi;
            }
            row += size;
        }
        if (bias) {
            for (int j = 0; j < size; j++) {
                gradient[row + j] += delta[out + j];
            }
        }
    }

    /** δ_i^(k−1) = f′(z_i^(k−1)) Σ_j w_ij^k δ_j^k. */
    private void backward(int k, double[] w) {
        Activation f = activations[k - 1];
        int out = columns[k + 1];
        int size = columns[k + 2] - out;
        int row = layerStarts[k];
        for (int i = columns[k]; i < out; i++) {
            double sum = 0;
            for (int j = 0; j < size; j++) {
                sum += w[row + j] * delta[out + j];
            }
            delta[i] = f.derivative(z[i], h[i]) * sum;
            row += size;
        }
    }

    int layers() {
        return activations.length;
    }

    double[] z() {
        return z;
    }

    double[] h() {
        return h;
    }

    double[] delta() {
        return delta;
    }

    double[] target() {
        return y.clone();
    }

    /** A copy of column {@code c} = 1 … K + 1 of one of the buffers. */
    double[] column(double[] buffer, int c) {
        return Arrays.copyOfRange(buffer, columns[c - 1], columns[c]);
    }
}

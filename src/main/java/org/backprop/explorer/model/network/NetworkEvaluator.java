package org.backprop.explorer.model.network;

import java.util.Arrays;
import org.backprop.explorer.model.objective.Evaluator;

/**
 * Runs the forward and the backward pass of a network, one sample at a time, on flat buffers.
 *
 * <p>{@code z}, {@code h} and {@code delta} hold all columns one after another in the same order: column c (from 1) is
 * the range {@code [columnStarts[c - 1], columnStarts[c])}, and of column 1, the input, only h is used. One more h, the
 * last, is always 1: a bias is treated as the weight of that constant input.
 */
final class NetworkEvaluator implements Evaluator {

    private final Layer[] layers;
    private final Activation[] activations;
    private final Loss loss;
    private final double[][] inputs;
    private final double[][] targets;
    private final int[] columnStarts;
    private final int[] hIndex;
    private final int[] zIndex;
    private final double[] z;
    private final double[] h;
    private final double[] delta;

    NetworkEvaluator(NetworkObjective objective) {
        Architecture architecture = objective.architecture();
        BufferLayout bufferLayout = objective.bufferLayout();
        activations = architecture.activations().toArray(Activation[]::new);
        loss = architecture.loss();
        inputs = objective.inputs();
        targets = objective.targets();
        layers = bufferLayout.layers();
        columnStarts = bufferLayout.columnStarts();
        hIndex = bufferLayout.hIndex();
        zIndex = bufferLayout.zIndex();
        z = new double[bufferLayout.neuronCount()];
        delta = new double[z.length];
        h = new double[z.length + 1];
        h[z.length] = 1;
    }

    @Override
    public double loss(double[] parameters, int sample) {
        forward(parameters, sample);
        return loss.value(z, h, columnStarts[layers.length], targets[sample]);
    }

    @Override
    public double addGradient(double[] parameters, int sample, double[] gradient) {
        double value = loss(parameters, sample);
        backward(parameters, sample);
        for (int p = 0; p < gradient.length; p++) {
            gradient[p] += delta[zIndex[p]] * h[hIndex[p]]; // ∂L/∂w_ij^k = δ_j^k h_i^k and ∂L/∂b_j^k = δ_j^k · 1
        }
        return value;
    }

    @Override
    public double computeGradient(double[] parameters, int sample, double[] gradient) {
        double value = loss(parameters, sample);
        backward(parameters, sample);
        for (int p = 0; p < gradient.length; p++) {
            gradient[p] = delta[zIndex[p]] * h[hIndex[p]];
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
        for (int i = 0; i < x.length; i++) {
            h[i] = x[i];
        }
        for (Layer layer : layers) {
            layer.forward(w, z, h);
        }
    }

    private void backward(double[] w, int sample) {
        int lastIndex = layers.length - 1;
        loss.outputDelta(activations[lastIndex], z, h, delta, columnStarts[lastIndex + 1], targets[sample]);
        for (int k = lastIndex; k > 0; k--) {
            layers[k].backward(w, z, h, delta, activations[k - 1]);
        }
    }

    int layerCount() {
        return layers.length;
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

    double[] target(int sample) {
        return targets[sample].clone();
    }

    /** A copy of column {@code column} = 1 … K + 1 of one of the buffers. */
    double[] column(double[] buffer, int column) {
        return Arrays.copyOfRange(buffer, columnStarts[column - 1], columnStarts[column]);
    }
}

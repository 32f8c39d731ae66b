package org.backprop.explorer.model.network;

import java.util.Arrays;
import org.backprop.explorer.model.objective.Evaluator;

/**
 * Runs the forward and the backward pass of a network, one sample at a time, on flat buffers.
 *
 * <p>The buffers hold all columns one after another in the same order: column c (from 1) is the range
 * {@code [columnStarts[c - 1], columnStarts[c])}, and of column 1, the input, only h is used. One more h, the last, is
 * always 1: a bias is treated as the weight of that constant input.
 */
class NetworkEvaluator implements Evaluator {

    private final Layer[] layers;
    private final Activation outputActivation;
    private final Loss loss;
    private final double[][] inputs;
    private final double[][] targets;
    private final int[] columnStarts;
    private final int[] hIndex;
    private final int[] zIndex;
    private final PassBuffers buffers;

    NetworkEvaluator(NetworkObjective objective) {
        Architecture architecture = objective.architecture();
        BufferLayout bufferLayout = objective.bufferLayout();
        outputActivation = architecture.activation(architecture.layerCount());
        loss = architecture.loss();
        inputs = objective.inputs();
        targets = objective.targets();
        layers = bufferLayout.layers();
        columnStarts = bufferLayout.columnStarts();
        hIndex = bufferLayout.hIndex();
        zIndex = bufferLayout.zIndex();
        buffers = PassBuffers.ofSize(bufferLayout.neuronCount());
    }

    @Override
    public final double loss(double[] parameters, int sample) {
        forward(parameters, inputs[sample]);
        return loss.value(outputActivation, buffers, columnStarts[layers.length], targets[sample]);
    }

    @Override
    public double addGradient(double[] parameters, int sample, double[] gradient) {
        double value = computeOutputDelta(parameters, sample);
        backward(parameters);
        double[] delta = buffers.delta();
        double[] h = buffers.h();
        for (int p = 0; p < gradient.length; p++) {
            gradient[p] += delta[zIndex[p]] * h[hIndex[p]]; // ∂L/∂w_ij^k = δ_j^k h_i^k and ∂L/∂b_j^k = δ_j^k · 1
        }
        return value;
    }

    @Override
    public double computeGradient(double[] parameters, int sample, double[] gradient) {
        double value = computeOutputDelta(parameters, sample);
        backward(parameters);
        double[] delta = buffers.delta();
        double[] h = buffers.h();
        for (int p = 0; p < gradient.length; p++) {
            gradient[p] = delta[zIndex[p]] * h[hIndex[p]];
        }
        return value;
    }

    /** Runs the forward pass of one sample, sets δ of the last layer and returns L. */
    final double computeOutputDelta(double[] parameters, int sample) {
        double value = loss(parameters, sample);
        loss.outputDelta(outputActivation, buffers, columnStarts[layers.length], targets[sample]);
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

    /** Sets z and h of all layers for the input x. */
    void forward(double[] w, double[] x) {
        double[] h = buffers.h();
        for (int i = 0; i < x.length; i++) {
            h[i] = x[i];
        }
        for (Layer layer : layers) {
            layer.forward(w, buffers);
        }
    }

    /** Sets δ of all layers but the last, which has it. */
    private void backward(double[] w) {
        for (int k = layers.length - 1; k > 0; k--) {
            layers[k].backward(w, buffers);
        }
    }

    /** ∂L/∂h of each output, for the sample of the last pass. */
    double[] lossDerivatives(int sample) {
        return loss.derivatives(outputActivation, buffers, columnStarts[layers.length], targets[sample]);
    }

    /** h − y of each output, for the sample of the last pass. */
    double[] errors(int sample) {
        return Loss.errors(outputActivation, buffers, columnStarts[layers.length], targets[sample]);
    }

    int layerCount() {
        return layers.length;
    }

    /** The buffers, which the next pass overwrites. */
    PassBuffers buffers() {
        return buffers;
    }

    double[] target(int sample) {
        return targets[sample].clone();
    }

    /** A copy of column {@code column} = 1 … K + 1 of one of the buffers. */
    double[] column(double[] buffer, int column) {
        return Arrays.copyOfRange(buffer, columnStarts[column - 1], columnStarts[column]);
    }
}

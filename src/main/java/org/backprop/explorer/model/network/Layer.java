package org.backprop.explorer.model.network;

/**
 * The computation of one layer k in the forward and in the backward pass.
 *
 * <p>It works on the flat buffers of the network. The neurons of the layer are the range {@code [outputStart,
 * outputEnd)} of {@code z}, {@code h} and {@code delta}; those of column k, its inputs, are {@code [inputStart,
 * outputStart)}. Its weights w_ij^k are the range {@code [weightStart, biasStart)} of the parameters, one row for each
 * i, and its biases follow them.
 */
final class Layer {

    /** From this size on, reading the weights row by row is faster; both ways add in the same order. */
    private static final int MIN_ROW_BY_ROW_SIZE = 16;

    private final Activation f;
    private final int inputStart;
    private final int outputStart;
    private final int outputEnd;
    private final int weightStart;
    private final int biasStart;
    private final boolean hasBias;

    Layer(Architecture architecture, ParameterLayout layout, int k, int inputStart) {
        this.f = architecture.activation(k);
        this.inputStart = inputStart;
        this.outputStart = inputStart + architecture.size(k);
        this.outputEnd = outputStart + architecture.size(k + 1);
        this.weightStart = layout.layerStart(k);
        this.biasStart = weightStart + layout.weightCount(k);
        this.hasBias = architecture.hasBias();
    }

    /** Sets z_j^k = b_j^k + Σ_i w_ij^k h_i^k, added up in this order, and h_j^(k+1) = f_k(z_j^k). */
    void forward(double[] w, PassBuffers buffers) {
        if (outputEnd - outputStart < MIN_ROW_BY_ROW_SIZE && f.isElementwise()) {
            applyNeuronByNeuron(w, buffers.z(), buffers.h(), buffers.derivative());
        } else {
            sumRowByRow(w, buffers.z(), buffers.h());
            f.apply(buffers, outputStart, outputEnd);
        }
    }

    /** Computes two neurons at a time, which the processor can do in parallel, and a remaining one last. */
    private void applyNeuronByNeuron(double[] w, double[] z, double[] h, double[] derivative) {
        int size = outputEnd - outputStart;
        int j = 0;
        for (; j + 1 < size; j += 2) {
            double sum = hasBias ? w[biasStart + j] : 0;
            double next = hasBias ? w[biasStart + j + 1] : 0;
            int i = inputStart;
            for (int ij = weightStart + j; ij < biasStart; ij += size) {
                double hi = h[i++];
                sum += w[ij] * hi;
                next += w[ij + 1] * hi;
            }
            int output = outputStart + j;
            z[output] = sum;
            z[output + 1] = next;
            h[output] = f.evaluate(sum, derivative, output);
            h[output + 1] = f.evaluate(next, derivative, output + 1);
        }
        if (j < size) {
            int output = outputStart + j;
            z[output] = sum(j, w, h);
            h[output] = f.evaluate(z[output], derivative, output);
        }
    }

    private double sum(int j, double[] w, double[] h) {
        double sum = hasBias ? w[biasStart + j] : 0;
        int i = inputStart;
        for (int ij = weightStart + j; ij < biasStart; ij += outputEnd - outputStart) {
            sum += w[ij] * h[i++];
        }
        return sum;
    }

    private void sumRowByRow(double[] w, double[] z, double[] h) {
        int size = outputEnd - outputStart;
        for (int j = 0; j < size; j++) {
            z[outputStart + j] = hasBias ? w[biasStart + j] : 0;
        }
        int row = weightStart;
        for (int i = inputStart; i < outputStart; i++) {
            double hi = h[i];
            for (int j = 0; j < size; j++) {
                z[outputStart + j] += w[row + j] * hi;
            }
            row += size;
        }
    }

    /** Sets δ_i^(k−1) = f′_(k−1)(z_i^(k−1)) Σ_j w_ij^k δ_j^k for layer k − 1, added up in the order of j. */
    void backward(double[] w, PassBuffers buffers) {
        double[] derivative = buffers.derivative();
        double[] delta = buffers.delta();
        int ij = weightStart;
        for (int i = inputStart; i < outputStart; i++) {
            double sum = 0;
            for (int j = outputStart; j < outputEnd; j++) {
                sum += w[ij++] * delta[j];
            }
            delta[i] = derivative[i] * sum;
        }
    }
}

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
    private static final int WIDE = 8;

    private final Activation f;
    private final int in;
    private final int out;
    private final int end;
    private final int weights;
    private final int biases;
    private final boolean bias;

    Layer(Architecture architecture, ParameterLayout layout, int k, int in) {
        this.f = architecture.activation(k);
        this.in = in;
        this.out = in + architecture.size(k);
        this.end = out + architecture.size(k + 1);
        this.weights = layout.layerStart(k);
        this.biases = weights + layout.weights(k);
        this.bias = architecture.bias();
    }

    /** Sets z_j^k = b_j^k + Σ_i w_ij^k h_i^k, added up in this order, and h_j^(k+1) = f_k(z_j^k). */
    void forward(double[] w, double[] z, double[] h) {
        if (end - out < WIDE) {
            sumNeuronByNeuron(w, z, h);
        } else {
            sumRowByRow(w, z, h);
        }
        f.apply(z, h, out, end);
    }

    /** Sums for two neurons at a time, which the processor can add in parallel, and for a remaining one last. */
    private void sumNeuronByNeuron(double[] w, double[] z, double[] h) {
        int size = end - out;
        int j = 0;
        for (; j + 1 < size; j += 2) {
            double sum = bias ? w[biases + j] : 0;
            double next = bias ? w[biases + j + 1] : 0;
            int i = in;
            for (int ij = weights + j; ij < biases; ij += size) {
                double hi = h[i++];
                sum += w[ij] * hi;
                next += w[ij + 1] * hi;
            }
            z[out + j] = sum;
            z[out + j + 1] = next;
        }
        if (j < size) {
            z[out + j] = sum(j, w, h);
        }
    }

    private double sum(int j, double[] w, double[] h) {
        double sum = bias ? w[biases + j] : 0;
        int i = in;
        for (int ij = weights + j; ij < biases; ij += end - out) {
            sum += w[ij] * h[i++];
        }
        return sum;
    }

    private void sumRowByRow(double[] w, double[] z, double[] h) {
        int size = end - out;
        for (int j = 0; j < size; j++) {
            z[out + j] = bias ? w[biases + j] : 0;
        }
        int row = weights;
        for (int i = in; i < out; i++) {
            double hi = h[i];
            for (int j = 0; j < size; j++) {
                z[out + j] += w[row + j] * hi;
            }
            row += size;
        }
    }

    /**
     * Sets δ_i^(k−1) = f′_(k−1)(z_i^(k−1)) Σ_j w_ij^k δ_j^k for layer k − 1, added up in the order of j.
     *
     * @param previousActivation f_(k−1)
     */
    void backward(double[] w, double[] z, double[] h, double[] delta, Activation below) {
        int ij = weights;
        for (int i = in; i < out; i++) {
            double sum = 0;
            for (int j = out; j < end; j++) {
                sum += w[ij++] * delta[j];
            }
            delta[i] = below.derivative(z[i], h[i]) * sum;
        }
    }
}

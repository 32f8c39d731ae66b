package org.backprop.explorer.model.network;

/**
 * The buffers of the forward and the backward pass of one sample, which span all neurons of a network in the order of
 * {@link BufferLayout}.
 *
 * @param z the weighted sums
 * @param h the activations, the inputs included; one more, the last, is always 1
 * @param derivative f′(z) of each neuron; of softmax ∂h_j/∂z_j
 * @param delta δ = ∂L/∂z
 */
record PassBuffers(double[] z, double[] h, double[] derivative, double[] delta) {

    /** Creates buffers for so many neurons, inputs included. */
    static PassBuffers ofSize(int neuronCount) {
        double[] h = new double[neuronCount + 1];
        h[neuronCount] = 1;
        return new PassBuffers(new double[neuronCount], h, new double[neuronCount], new double[neuronCount]);
    }
}

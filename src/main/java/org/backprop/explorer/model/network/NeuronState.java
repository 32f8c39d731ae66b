package org.backprop.explorer.model.network;

/** The state of a neuron by its f′(z), the factor by which the backward pass multiplies every gradient through it. */
public enum NeuronState {
    /** f′ is large enough for a gradient to pass. */
    ACTIVE,
    /** Sigmoid or tanh is nearly flat at z of the present sample: f′ is below a hundredth of its maximum. */
    SATURATED,
    /** A relu whose z is positive for no sample: f′ is 0 for all, so the gradients of its weights and bias are 0. */
    DEAD
}

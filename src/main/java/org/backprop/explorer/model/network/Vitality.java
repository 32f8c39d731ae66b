package org.backprop.explorer.model.network;

/** Whether a neuron can learn from what it is shown: every gradient that passes it is multiplied by its f′(z). */
public enum Vitality {
    /** f′ lets the gradient through. */
    LEARNS,
    /** For the sample at hand z lies where sigmoid or tanh is nearly flat: f′ is below a hundredth of its largest. */
    SATURATED,
    /** A relu whose z is positive for no sample: its f′ is 0 for all of them, so nothing it is made of can learn. */
    DEAD
}

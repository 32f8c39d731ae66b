package org.backprop.explorer.model.timeline.moment;

/** The size of one step through the moments of training. */
public enum Granularity {
    /** To the next operation, one neuron after another. */
    OPERATION,
    /** To the next phase, in which one layer is computed. */
    LAYER,
    /** To the end of the next backward pass of a sample, and then to the update. */
    SAMPLE,
    /** To the next update. */
    UPDATE,
    /** To the last update of the epoch. */
    EPOCH
}

package org.backprop.explorer.model.timeline;

/** How far one step goes. */
public enum Granularity {
    /** From operation to operation within one neuron after another. */
    NEURON,
    /** From phase to phase. */
    LAYER,
    /** From the end of one sample's backward pass to the next, and to the update. */
    SAMPLE,
    /** From update to update. */
    UPDATE,
    /** From the last update of one epoch to that of the next. */
    EPOCH
}

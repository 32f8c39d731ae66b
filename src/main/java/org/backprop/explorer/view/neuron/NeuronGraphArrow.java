package org.backprop.explorer.view.neuron;

import org.backprop.explorer.model.derivation.DerivationStep.Kind;

/** An arrow of a single neuron's graph, for a value in the forward pass or a derivative in the backward pass. */
enum NeuronGraphArrow {
    /** x to z, times w. */
    INPUT_TO_SUM(NeuronGraphNode.INPUT, NeuronGraphNode.SUM, Kind.SUM),
    /** w to z. */
    WEIGHT_TO_SUM(NeuronGraphNode.WEIGHT, NeuronGraphNode.SUM, Kind.SUM),
    /** b to z. */
    BIAS_TO_SUM(NeuronGraphNode.BIAS, NeuronGraphNode.SUM, Kind.SUM),
    /** z to a. */
    SUM_TO_ACTIVATION(NeuronGraphNode.SUM, NeuronGraphNode.ACTIVATION, Kind.ACTIVATION),
    /** a to L. */
    ACTIVATION_TO_LOSS(NeuronGraphNode.ACTIVATION, NeuronGraphNode.LOSS, Kind.LOSS),
    /** L back to a. */
    LOSS_TO_ACTIVATION(NeuronGraphNode.LOSS, NeuronGraphNode.ACTIVATION, Kind.LOSS_DERIVATIVE),
    /** a back to z. */
    ACTIVATION_TO_SUM(NeuronGraphNode.ACTIVATION, NeuronGraphNode.SUM, Kind.ACTIVATION_DERIVATIVE),
    /** z back to w. */
    SUM_TO_WEIGHT(NeuronGraphNode.SUM, NeuronGraphNode.WEIGHT, Kind.WEIGHT_GRADIENT),
    /** z back to b. */
    SUM_TO_BIAS(NeuronGraphNode.SUM, NeuronGraphNode.BIAS, Kind.BIAS_GRADIENT);

    private final NeuronGraphNode from;
    private final NeuronGraphNode to;
    private final Kind kind;

    NeuronGraphArrow(NeuronGraphNode from, NeuronGraphNode to, Kind kind) {
        this.from = from;
        this.to = to;
        this.kind = kind;
    }

    NeuronGraphNode from() {
        return from;
    }

    NeuronGraphNode to() {
        return to;
    }

    /** Returns the derivation step that the arrow stands for. */
    Kind kind() {
        return kind;
    }

    /** Returns whether {@code neuronGraphNode} is one of its ends. */
    boolean touches(NeuronGraphNode neuronGraphNode) {
        return from == neuronGraphNode || to == neuronGraphNode;
    }
}

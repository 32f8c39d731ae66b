package org.backprop.explorer.view.network;

import org.backprop.explorer.model.derivation.DerivationStep.Kind;

/** An arrow of a single neuron's graph: along it a value goes forward or a derivative goes back. */
enum Arrow {
    /** x to z, times w. */
    CARRY(Spot.INPUT, Spot.SUM, Kind.SUM),
    /** w to z. */
    WEIGH(Spot.WEIGHT, Spot.SUM, Kind.SUM),
    /** b to z. */
    SHIFT(Spot.BIAS, Spot.SUM, Kind.SUM),
    /** z to a. */
    ACTIVATE(Spot.SUM, Spot.ACTIVATION, Kind.ACTIVATION),
    /** a to L. */
    COMPARE(Spot.ACTIVATION, Spot.LOSS, Kind.LOSS),
    /** L back to a. */
    LOSS_SLOPE(Spot.LOSS, Spot.ACTIVATION, Kind.LOSS_DERIVATIVE),
    /** a back to z. */
    ACTIVATION_SLOPE(Spot.ACTIVATION, Spot.SUM, Kind.ACTIVATION_DERIVATIVE),
    /** z back to w. */
    TO_WEIGHT(Spot.SUM, Spot.WEIGHT, Kind.WEIGHT_GRADIENT),
    /** z back to b. */
    TO_BIAS(Spot.SUM, Spot.BIAS, Kind.BIAS_GRADIENT);

    private final Spot from;
    private final Spot to;
    private final Kind kind;

    Arrow(Spot from, Spot to, Kind kind) {
        this.from = from;
        this.to = to;
        this.kind = kind;
    }

    Spot from() {
        return from;
    }

    Spot to() {
        return to;
    }

    /** The line of the arithmetic in which something goes along it. */
    Kind kind() {
        return kind;
    }

    /** Whether it touches {@code spot}. */
    boolean touches(Spot spot) {
        return from == spot || to == spot;
    }
}

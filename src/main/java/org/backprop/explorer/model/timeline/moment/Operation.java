package org.backprop.explorer.model.timeline.moment;

/**
 * One operation of the arithmetic of neuron j of layer k, within the phase {@code forward k} or {@code backward k}.
 *
 * @param neuron j
 * @param kind the quantity that is computed
 * @param term i or l, the neuron at the other end of the weight, for a kind that {@link Kind#hasTerms()}; otherwise 0
 */
public record Operation(int neuron, Kind kind, int term) {

    /** The kinds of operations. */
    public enum Kind {
        /** w_ij^k h_i^k, for each i of column k. */
        PRODUCT,
        /** z_j^k, the sum of the products and the bias. */
        SUM,
        /** h_j^(k+1) = f_k(z_j^k). */
        ACTIVATION,
        /** ∂L/∂h_j, at the output layer. */
        LOSS_DERIVATIVE,
        /** w_jl^(k+1) δ_l^(k+1), for each l of the layer after this one. */
        CONTRIBUTION,
        /** f_k′(z_j^k). */
        ACTIVATION_DERIVATIVE,
        /** δ_j^k. */
        DELTA,
        /** ∂L/∂w_ij^k = δ_j^k h_i^k, for each i of column k. */
        WEIGHT_GRADIENT,
        /** ∂L/∂b_j^k = δ_j^k. */
        BIAS_GRADIENT;

        /** Returns whether there is an operation of this kind for each weight into the neuron, or out of it. */
        public boolean hasTerms() {
            return this == PRODUCT || this == CONTRIBUTION || this == WEIGHT_GRADIENT;
        }
    }

    /** An operation of a kind that occurs once per neuron. */
    public Operation(int neuron, Kind kind) {
        this(neuron, kind, 0);
    }
}

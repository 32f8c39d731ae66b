package org.backprop.explorer.model.derivation;

import java.util.function.DoubleUnaryOperator;

/** A function of one number, as it occurs in formulas. */
public enum UnaryFunction {
    /** eᵃ. */
    EXP(Math::exp),
    /** tanh a. */
    TANH(Math::tanh),
    /** max(0, a). */
    RELU(a -> a <= 0 ? 0 : a),
    /** max(0.01 a, a). */
    LEAKY_RELU(a -> a > 0 ? a : 0.01 * a),
    /** The sign of a: −1, 0 or 1. */
    SIGN(Math::signum);

    private final DoubleUnaryOperator operator;

    UnaryFunction(DoubleUnaryOperator operator) {
        this.operator = operator;
    }

    /** The function's value at {@code argument}. */
    public double valueAt(double argument) {
        return operator.applyAsDouble(argument);
    }
}

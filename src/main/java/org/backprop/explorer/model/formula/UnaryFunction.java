package org.backprop.explorer.model.formula;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.backprop.explorer.model.numeric.Exponential;

/** A function of one number, as it occurs in formulas: its values, and how it is written. */
public enum UnaryFunction {
    /** eᵃ. */
    EXP(Exponential::exp, "exp(%s)", "e^{%s}"),
    /** tanh a. */
    TANH(StrictMath::tanh, "tanh(%s)", "\\tanh\\left(%s\\right)"),
    /** max(0, a). */
    RELU(a -> a <= 0 ? 0 : a, "max(0, %s)", "\\max\\left(0, %s\\right)"),
    /** max(0.01 a, a). */
    LEAKY_RELU(
            a -> a > 0 ? a : 0.01 * a,
            "max(0.01 * (%s), %<s)",
            "\\max\\left({0.01} \\cdot \\left(%s\\right), %<s\\right)") {
        @Override
        String latex(String argument, DoubleFunction<String> constant) {
            return super.latex(argument, constant).replace("{0.01}", constant.apply(0.01));
        }
    },
    /** max(0, a) + min(0, eᵃ − 1). */
    ELU(
            a -> a > 0 ? a : StrictMath.expm1(a),
            "(max(0, %s) + min(0, exp(%<s) - 1))",
            "\\left(\\max\\left(0, %s\\right) + \\min\\left(0, e^{%<s} - 1\\right)\\right)"),
    /** ln(1 + eᵃ), computed without overflow. */
    SOFTPLUS(
            a -> Math.max(a, 0) + StrictMath.log1p(Exponential.exp(-Math.abs(a))),
            "ln(1 + exp(%s))",
            "\\ln\\left(1 + e^{%s}\\right)"),
    /** The sign of a: −1, 0 or 1. */
    SIGN(Math::signum, "sign(%s)", "\\mathrm{sign}\\left(%s\\right)");

    private final DoubleUnaryOperator operator;
    private final String text;
    private final String latex;

    /**
     * @param text its call as plain text, with %s for the argument
     * @param latex its call as LaTeX, with %s for the argument
     */
    UnaryFunction(DoubleUnaryOperator operator, String text, String latex) {
        this.operator = operator;
        this.text = text;
        this.latex = latex;
    }

    /** The function's value at {@code argument}. */
    public double valueAt(double argument) {
        return operator.applyAsDouble(argument);
    }

    /** The call with {@code argument}, as plain text. */
    String text(String argument) {
        return String.format(text, argument);
    }

    /** The call with {@code argument}, as LaTeX; {@code constant} writes the numbers that the function contains. */
    String latex(String argument, DoubleFunction<String> constant) {
        return String.format(latex, argument);
    }
}

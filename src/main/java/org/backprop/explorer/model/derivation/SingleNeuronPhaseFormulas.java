package org.backprop.explorer.model.derivation;

import org.backprop.explorer.model.formula.FunctionSymbol;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.timeline.moment.Phase;

/** The formula of each phase for a single neuron, in the notation of Palma 2023. */
final class SingleNeuronPhaseFormulas {

    private static final Symbol GRADIENT = Symbol.of(
            "dL/dw = dL/dz * x, dL/db = dL/dz",
            "\\frac{\\partial L}{\\partial w} = \\frac{\\partial L}{\\partial z} \\, x \\qquad"
                    + " \\frac{\\partial L}{\\partial b} = \\frac{\\partial L}{\\partial z}");
    private static final Symbol GRADIENT_WITHOUT_BIAS =
            Symbol.of("dL/dw = dL/dz * x", "\\frac{\\partial L}{\\partial w} = \\frac{\\partial L}{\\partial z} \\, x");
    private final Architecture architecture;
    private final FunctionSymbol f;

    SingleNeuronPhaseFormulas(Architecture architecture) {
        this.architecture = architecture;
        this.f = architecture.activation(1).symbol();
    }

    Symbol of(Phase phase) {
        return switch (phase.kind()) {
            case INPUT -> Symbol.of("x", "x");
            case FORWARD -> forward();
            case LOSS -> loss();
            case BACKWARD -> errorSignal();
            case GRADIENT, UPDATE -> architecture.hasBias() ? GRADIENT : GRADIENT_WITHOUT_BIAS;
        };
    }

    private Symbol forward() {
        boolean hasBias = architecture.hasBias();
        return Symbol.of(
                "z = w * x" + (hasBias ? " + b" : "") + ", a = " + f.text() + "(z)",
                "z = w \\, x" + (hasBias ? " + b" : "") + " \\qquad a = " + f.latex() + "(z)");
    }

    private Symbol loss() {
        return switch (architecture.loss()) {
            case HALF_SQUARED_ERROR -> Symbol.of("L = 1/2 * (a - y)^2", "L = \\tfrac{1}{2} (a - y)^{2}");
            case SQUARED_ERROR -> Symbol.of("L = (a - y)^2", "L = (a - y)^{2}");
            case BINARY_CROSS_ENTROPY ->
                Symbol.of(
                        "L = -(y * ln(a) + (1 - y) * ln(1 - a))",
                        "L = -\\left( y \\ln a + (1 - y) \\ln (1 - a) \\right)");
            case CATEGORICAL_CROSS_ENTROPY -> Symbol.of("L = -y * ln(a)", "L = -y \\ln a");
        };
    }

    private Symbol errorSignal() {
        String text =
                switch (architecture.loss()) {
                    case HALF_SQUARED_ERROR -> "(a - y) * " + f.text() + "'(z)";
                    case SQUARED_ERROR -> "2 * (a - y) * " + f.text() + "'(z)";
                    case BINARY_CROSS_ENTROPY -> "a - y";
                    case CATEGORICAL_CROSS_ENTROPY -> "a * y - y";
                };
        String latex =
                switch (architecture.loss()) {
                    case HALF_SQUARED_ERROR -> "(a - y) \\, " + f.latex() + "'(z)";
                    case SQUARED_ERROR -> "2 (a - y) \\, " + f.latex() + "'(z)";
                    case BINARY_CROSS_ENTROPY -> "a - y";
                    case CATEGORICAL_CROSS_ENTROPY -> "a \\, y - y";
                };
        return Symbol.of("dL/dz = " + text, "\\frac{\\partial L}{\\partial z} = " + latex);
    }
}

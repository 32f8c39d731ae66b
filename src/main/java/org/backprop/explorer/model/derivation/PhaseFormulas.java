package org.backprop.explorer.model.derivation;

import org.backprop.explorer.model.formula.FunctionSymbol;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.timeline.UpdateContext;
import org.backprop.explorer.model.timeline.moment.Phase;

/**
 * The general formula of each phase: in the notation of Weight update algorithm with the indices i, j and l, or in that
 * of Palma 2023 for a single neuron.
 */
public final class PhaseFormulas {

    private static final Symbol INPUT = Symbol.of("h[1,i] = x[i]", "h_{i}^{1} = x_{i}");
    private static final Symbol GRADIENT = Symbol.of(
            "dL/dw[k,i,j] = delta[k,j] * h[k,i], dL/db[k,j] = delta[k,j]",
            "\\frac{\\partial L}{\\partial w_{ij}^{k}} = \\delta_{j}^{k} \\, h_{i}^{k} \\qquad"
                    + " \\frac{\\partial L}{\\partial b_{j}^{k}} = \\delta_{j}^{k}");

    private final Architecture architecture;
    private final BatchPhaseFormulas batch;

    /** The formulas for a network of this architecture, with the batch and settings of {@code updateContext}. */
    public PhaseFormulas(Architecture architecture, UpdateContext updateContext) {
        this.architecture = architecture;
        this.batch = new BatchPhaseFormulas(updateContext, Notation.of(architecture));
    }

    /** The formula of {@code phase}. */
    public Symbol of(Phase phase) {
        if (phase.kind() == Phase.Kind.UPDATE) {
            return batch.update();
        } else if (phase.kind() == Phase.Kind.GRADIENT && batch.isMoreThanOneSample()) {
            return batch.gradient();
        }
        if (SingleNeuronDerivation.isApplicableTo(architecture)) {
            return new SingleNeuronPhaseFormulas(architecture).of(phase);
        }
        int k = phase.layer();
        return switch (phase.kind()) {
            case INPUT -> INPUT;
            case FORWARD -> forward(k);
            case LOSS -> loss();
            case BACKWARD -> k == architecture.layerCount() ? outputDelta() : hiddenDelta(k);
            case GRADIENT, UPDATE -> GRADIENT;
        };
    }

    private Symbol forward(int k) {
        boolean hasBias = architecture.hasBias();
        FunctionSymbol f = architecture.activation(k).symbol();
        String text = "z[%1$d,j] = sum_i w[%1$d,i,j] * h[%1$d,i]" + (hasBias ? " + b[%1$d,j]" : "")
                + ", h[%2$d,j] = %3$s(z[%1$d,j])";
        String latex = "z_{j}^{%1$d} = \\sum_{i} w_{ij}^{%1$d} h_{i}^{%1$d}" + (hasBias ? " + b_{j}^{%1$d}" : "")
                + " \\qquad h_{j}^{%2$d} = %4$s(z_{j}^{%1$d})";
        return formatted(text, latex, k, k + 1, f.text(), f.latex());
    }

    private Symbol loss() {
        return switch (architecture.loss()) {
            case HALF_SQUARED_ERROR ->
                plain("L = 1/2 * sum_j (h[j] - y[j])^2", "L = \\tfrac{1}{2} \\sum_{j} (h_{j} - y_{j})^{2}");
            case SQUARED_ERROR -> plain("L = sum_j (h[j] - y[j])^2", "L = \\sum_{j} (h_{j} - y_{j})^{2}");
            case BINARY_CROSS_ENTROPY ->
                plain(
                        "L = -sum_j (y[j] * ln(h[j]) + (1 - y[j]) * ln(1 - h[j]))",
                        "L = -\\sum_{j} \\left( y_{j} \\ln h_{j} + (1 - y_{j}) \\ln (1 - h_{j}) \\right)");
            case CATEGORICAL_CROSS_ENTROPY -> plain("L = -sum_j y[j] * ln(h[j])", "L = -\\sum_{j} y_{j} \\ln h_{j}");
        };
    }

    private Symbol outputDelta() {
        Loss loss = architecture.loss();
        FunctionSymbol f = architecture.activation(architecture.layerCount()).symbol();
        String text =
                switch (loss) {
                    case HALF_SQUARED_ERROR -> "(h[%2$d,j] - y[j]) * %3$s'(z[%1$d,j])";
                    case SQUARED_ERROR -> "2 * (h[%2$d,j] - y[j]) * %3$s'(z[%1$d,j])";
                    case BINARY_CROSS_ENTROPY -> "h[%2$d,j] - y[j]";
                    case CATEGORICAL_CROSS_ENTROPY -> "h[%2$d,j] * sum_l y[l] - y[j]";
                };
        String latex =
                switch (loss) {
                    case HALF_SQUARED_ERROR -> "(h_{j}^{%2$d} - y_{j}) \\, %4$s'(z_{j}^{%1$d})";
                    case SQUARED_ERROR -> "2 (h_{j}^{%2$d} - y_{j}) \\, %4$s'(z_{j}^{%1$d})";
                    case BINARY_CROSS_ENTROPY -> "h_{j}^{%2$d} - y_{j}";
                    case CATEGORICAL_CROSS_ENTROPY -> "h_{j}^{%2$d} \\sum_{l} y_{l} - y_{j}";
                };
        int k = architecture.layerCount();
        return formatted("delta[%1$d,j] = " + text, "\\delta_{j}^{%1$d} = " + latex, k, k + 1, f.text(), f.latex());
    }

    private Symbol hiddenDelta(int k) {
        FunctionSymbol f = architecture.activation(k).symbol();
        return formatted(
                "delta[%1$d,j] = %3$s'(z[%1$d,j]) * sum_l w[%2$d,j,l] * delta[%2$d,l]",
                "\\delta_{j}^{%1$d} = %4$s'(z_{j}^{%1$d}) \\sum_{l} w_{jl}^{%2$d} \\, \\delta_{l}^{%2$d}",
                k,
                k + 1,
                f.text(),
                f.latex());
    }

    private static Symbol formatted(String text, String latex, Object... arguments) {
        return plain(String.format(text, arguments), String.format(latex, arguments));
    }

    private static Symbol plain(String text, String latex) {
        return Symbol.of(text, latex);
    }
}

package org.backprop.explorer.model.derivation;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.FormulaWriter;
import org.backprop.explorer.model.formula.LatexWriter;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.TextWriter;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.UpdateContext;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.backprop.explorer.model.training.optimizer.StepFormulas;

/** The general formulas of the phases of the whole batch, {@code gradient} and {@code update}, for any parameter. */
final class BatchPhaseFormulas {

    private static final SignificantDigits DIGITS = new SignificantDigits(4);
    private static final Symbol W = Symbol.of("w", "w");
    private static final Symbol G = Symbol.partialDerivative(Symbol.of("L", "L"), W);

    private final UpdateContext updateContext;
    private final Notation notation;

    BatchPhaseFormulas(UpdateContext updateContext, Notation notation) {
        this.updateContext = updateContext;
        this.notation = notation;
    }

    /** Returns whether the batch's cost is more than the loss of one sample: it has several samples, or a penalty. */
    boolean isMoreThanOneSample() {
        return updateContext.batch().size() > 1
                || updateContext.settings().regularization().isActive();
    }

    /** ∂L/∂w: the mean of the samples' derivatives, plus the derivative of the penalty. */
    Symbol gradient() {
        Regularization penalty = updateContext.settings().regularization();
        int size = updateContext.batch().size();
        String text = G.text() + " = 1/" + size + " * sum_s dL[s]/dw"
                + (penalty.l1() == 0 ? "" : " + l1 * sign(w)")
                + (penalty.l2() == 0 ? "" : " + l2 * w");
        String latex = G.latex() + " = \\frac{1}{" + size + "} \\sum_{s} \\frac{\\partial L_{s}}{\\partial w}"
                + (penalty.l1() == 0 ? "" : " + \\lambda_{1} \\mathrm{sign}(w)")
                + (penalty.l2() == 0 ? "" : " + \\lambda_{2} w");
        return Symbol.of(text, latex);
    }

    /** The equations of the optimizer's step, in order. */
    Symbol update() {
        Optimizer optimizer = updateContext.settings().optimizer();
        Map<String, Double> state =
                optimizer.stateNames().stream().collect(Collectors.toMap(Function.identity(), name -> 0.0));
        StepFormulas formulas = new StepFormulas(
                unknownQuantity(W),
                unknownQuantity(state.isEmpty() ? G : Symbol.of("g", "g")),
                unknownQuantity(notation.learningRate()),
                new StepFormulas.ParameterState(state, 1),
                false);
        List<Equation> steps = optimizer.equations(formulas);
        return Symbol.of(
                join(steps, ", ", step -> format(step, new TextWriter(DIGITS), " <- ")),
                join(steps, " \\quad ", step -> format(step, LatexWriter.complete(DIGITS), " \\leftarrow ")));
    }

    private static Quantity unknownQuantity(Symbol symbol) {
        return new Quantity(symbol, OptionalDouble.empty(), Element.NONE);
    }

    private static String join(List<Equation> steps, String separator, Function<Equation, String> writer) {
        return steps.stream().map(writer).collect(Collectors.joining(separator));
    }

    private static String format(Equation step, FormulaWriter formulaWriter, String arrow) {
        return step.left().write(formulaWriter, Expansion.SYMBOLS)
                + (step.isAssignment() ? arrow : " = ")
                + step.right().write(formulaWriter, Expansion.SYMBOLS);
    }
}

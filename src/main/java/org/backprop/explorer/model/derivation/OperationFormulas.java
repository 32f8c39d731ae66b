package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.NamedTerm;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Sum;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Phase;

/** The formula of each operation of a neuron, with only those terms of a sum that have been added so far. */
public final class OperationFormulas {

    private static final Symbol REMAINING_TERMS = new Symbol("...", "\\cdots", "…");

    private final SamplePass samplePass;
    private final ForwardFormulas forward;
    private final BackwardFormulas backward;

    /** The formulas of the operations in {@code samplePass}. */
    public OperationFormulas(SamplePass samplePass) {
        this.samplePass = samplePass;
        this.forward = new ForwardFormulas(samplePass);
        this.backward = new BackwardFormulas(samplePass);
    }

    /** The formula of {@code operation} in {@code phase}: of a partial sum, the terms added so far and an ellipsis. */
    public Equation of(Phase phase, Operation operation) {
        int k = phase.layer();
        int j = operation.neuron();
        return switch (operation.kind()) {
            case PRODUCT -> partialSum(forward.weightedSum(k, j), operation.term());
            case SUM -> forward.weightedSum(k, j);
            case ACTIVATION -> forward.activation(k, j);
            case LOSS_DERIVATIVE -> equation(backward.lossDerivative(k, j));
            case CONTRIBUTION -> partialSum(equation(backward.lossDerivative(k, j)), operation.term());
            case ACTIVATION_DERIVATIVE -> equation((NamedTerm) backward.activationDerivativeTerm(k, j));
            case DELTA -> backward.delta(k, j);
            case WEIGHT_GRADIENT -> gradient(new ParameterName.Weight(k, operation.term(), j), j);
            case BIAS_GRADIENT -> gradient(new ParameterName.Bias(k, j), j);
        };
    }

    private static Equation equation(NamedTerm namedTerm) {
        return new Equation(namedTerm.quantity(), false, namedTerm.definition());
    }

    /** The first {@code count} terms of a sum, and an ellipsis for the others. */
    private static Equation partialSum(Equation whole, int count) {
        List<Term> terms = ((Sum) whole.right()).terms();
        List<Term> added = new ArrayList<>(terms.subList(0, Math.min(count, terms.size())));
        if (count < terms.size()) {
            added.add(new Quantity(REMAINING_TERMS, OptionalDouble.empty(), Element.NONE));
        }
        return new Equation(whole.left(), false, new Sum(added));
    }

    /** The δ form of the derivative, with δ as one number. */
    private Equation gradient(ParameterName name, int j) {
        Quantities quantities = new Quantities(samplePass);
        Quantity delta = quantities.delta(name.layer(), j);
        Term term = name instanceof ParameterName.Weight w
                ? Terms.product(delta, quantities.h(w.layer(), w.from()))
                : delta;
        return new GradientFormulas(samplePass, name).equation(term);
    }
}

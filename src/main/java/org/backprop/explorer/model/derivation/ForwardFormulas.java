package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.FunctionCall;
import org.backprop.explorer.model.formula.NamedTerm;
import org.backprop.explorer.model.formula.Product;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Quotient;
import org.backprop.explorer.model.formula.Sum;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;
import org.backprop.explorer.model.formula.UnaryFunction;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Phase;

/** The formulas of the forward pass: z as a sum of products, and h = f(z). */
public final class ForwardFormulas {

    /** From this |z| on the largest z is subtracted from all exponents of softmax, since eᶻ may over- or underflow. */
    private static final double MAX_UNSHIFTED_Z = 100;

    private final SamplePass samplePass;
    private final Quantities quantities;

    /** The formulas of the values in {@code samplePass}. */
    public ForwardFormulas(SamplePass samplePass) {
        this.samplePass = samplePass;
        this.quantities = new Quantities(samplePass);
    }

    /** z_j^k = Σ_i w_ij^k h_i^k + b_j^k (Weight update algorithm, whose general formula omits the bias). */
    public Equation weightedSum(int k, int j) {
        List<Term> terms = new ArrayList<>();
        for (int i = 1; i <= samplePass.architecture().size(k); i++) {
            terms.add(product(k, i, j));
        }
        if (samplePass.architecture().hasBias()) {
            terms.add(quantities.bias(k, j));
        }
        boolean isComputed = samplePass.isComputed(Phase.forward(k), Operation.Kind.SUM, j);
        return Equation.of(quantities.notation().z(k, j), new Element.WeightedSum(k, j), new Sum(terms), isComputed);
    }

    /** w_ij^k h_i^k, the contribution of one weight to z_j^k. */
    public Product product(int k, int i, int j) {
        return Terms.product(quantities.weight(k, i, j), quantities.h(k, i));
    }

    /** h_j^(k+1) = f_k(z_j^k), with f_k expanded to its definition. */
    public Equation activation(int k, int j) {
        return new Equation(quantities.h(k + 1, j), false, activationTerm(k, j));
    }

    private Term activationTerm(int k, int j) {
        Activation f = samplePass.architecture().activation(k);
        if (f.isOwnDefinition()) {
            return expanded(f, k, j);
        }
        Quantity h = quantities.h(k + 1, j);
        return new NamedTerm(
                new Quantity(quantities.activationSymbol(k, j), h.value(), h.referent()), expanded(f, k, j), false);
    }

    private Term expanded(Activation f, int k, int j) {
        return f == Activation.SOFTMAX ? softmax(k, j) : f.formula(quantities.z(k, j));
    }

    private Quotient softmax(int k, int j) {
        List<Term> exponentials = new ArrayList<>();
        int maxIndex = 1;
        boolean isShifted = false;
        for (int l = 1; l <= samplePass.architecture().size(k + 1); l++) {
            maxIndex = samplePass.trace().z(k, l) > samplePass.trace().z(k, maxIndex) ? l : maxIndex;
            isShifted |= Math.abs(samplePass.trace().z(k, l)) > MAX_UNSHIFTED_Z;
        }
        for (int l = 1; l <= samplePass.architecture().size(k + 1); l++) {
            Term z = quantities.z(k, l);
            exponentials.add(new FunctionCall(
                    UnaryFunction.EXP, isShifted ? Terms.difference(z, quantities.z(k, maxIndex)) : z));
        }
        return new Quotient(exponentials.get(j - 1), new Sum(exponentials));
    }
}

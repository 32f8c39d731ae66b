package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.formula.Constant;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Negation;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Quotient;
import org.backprop.explorer.model.formula.Square;
import org.backprop.explorer.model.formula.Sum;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.numeric.Exponential;
import org.backprop.explorer.model.timeline.moment.Phase;

/** The formula of the loss of one sample. */
public final class LossFormula {

    private final SamplePass samplePass;
    private final Quantities quantities;
    private final boolean hasOutputValues;

    /** The formula of the loss in {@code samplePass}. */
    public LossFormula(SamplePass samplePass) {
        this.samplePass = samplePass;
        this.quantities = new Quantities(samplePass);
        this.hasOutputValues = samplePass
                .completion()
                .isComplete(Phase.forward(samplePass.architecture().layerCount()));
    }

    /** L of the sample, as the network's loss defines it, without penalty. */
    public Equation loss() {
        Symbol symbol = quantities.lossSymbol();
        return Equation.of(
                symbol, Element.LOSS, lossTerm(), samplePass.completion().isComplete(Phase.LOSS));
    }

    private Term lossTerm() {
        return switch (samplePass.architecture().loss()) {
            case HALF_SQUARED_ERROR ->
                Terms.product(new Quotient(Terms.ONE, new Constant(2)), new Sum(squaredErrors()));
            case SQUARED_ERROR -> new Sum(squaredErrors());
            case BINARY_CROSS_ENTROPY -> new Negation(new Sum(logLikelihoods()));
            case CATEGORICAL_CROSS_ENTROPY -> new Negation(new Sum(weightedLogarithms()));
        };
    }

    private List<Term> squaredErrors() {
        List<Term> squares = new ArrayList<>();
        for (int j = 1; j <= outputs(); j++) {
            squares.add(new Square(Terms.difference(output(j), quantities.target(j))));
        }
        return squares;
    }

    private List<Term> logLikelihoods() {
        List<Term> terms = new ArrayList<>();
        for (int j = 1; j <= outputs(); j++) {
            Quantity y = quantities.target(j);
            double z = trace().z(layers(), j);
            terms.add(Terms.product(y, logarithm(j, -softplus(-z))));
            terms.add(Terms.product(Terms.difference(Terms.ONE, y), logarithmOfComplement(j, -softplus(z))));
        }
        return terms;
    }

    /**
     * The terms y_j ln h_j, with ln h_j = z_j − z_max − ln Σ e^(z − z_max), subtracted in this order, since beside a
     * large z the digits of the logarithm would be lost.
     */
    private List<Term> weightedLogarithms() {
        List<Term> terms = new ArrayList<>();
        int maxIndex = maxIndex();
        double logSumExp = logSumExp(maxIndex);
        for (int j = 1; j <= outputs(); j++) {
            terms.add(Terms.product(quantities.target(j), logarithm(j, zDifference(j, maxIndex) - logSumExp)));
        }
        return terms;
    }

    /** ln h_j, computed from z, since a saturated h has lost the digits that its logarithm needs. */
    private Quantity logarithm(int j, double value) {
        Symbol h = quantities.notation().h(layers() + 1, j);
        Symbol symbol = new Symbol("ln(" + h.text() + ")", "\\ln " + h.latex(), "ln " + h.unicode());
        return quantities.intermediateValue(
                symbol, value, hasOutputValues, new Element.ActivationValue(layers() + 1, j));
    }

    private Quantity logarithmOfComplement(int j, double value) {
        Symbol h = quantities.notation().h(layers() + 1, j);
        Symbol symbol =
                new Symbol("ln(1 - " + h.text() + ")", "\\ln(1 - " + h.latex() + ")", "ln(1 − " + h.unicode() + ")");
        return quantities.intermediateValue(
                symbol, value, hasOutputValues, new Element.ActivationValue(layers() + 1, j));
    }

    /** ln(1 + eᶻ), in a form in which no exponential overflows. */
    private static double softplus(double z) {
        return Math.max(z, 0) + StrictMath.log1p(Exponential.exp(-Math.abs(z)));
    }

    /** The output with the largest z. */
    private int maxIndex() {
        int maxIndex = 1;
        for (int j = 2; j <= outputs(); j++) {
            maxIndex = zDifference(j, maxIndex) > 0 ? j : maxIndex;
        }
        return maxIndex;
    }

    /** ln Σ e^(z − z_max) over the outputs; log1p adds the 1 of the largest z, as the others may be far smaller. */
    private double logSumExp(int maxIndex) {
        double others = 0;
        for (int j = 1; j <= outputs(); j++) {
            others += j == maxIndex ? 0 : Exponential.exp(zDifference(j, maxIndex));
        }
        return StrictMath.log1p(others);
    }

    /** z_j − z_l. */
    private double zDifference(int j, int l) {
        return trace().z(layers(), j) - trace().z(layers(), l);
    }

    private Quantity output(int j) {
        return quantities.h(layers() + 1, j);
    }

    private Trace trace() {
        return samplePass.trace();
    }

    private int layers() {
        return samplePass.architecture().layerCount();
    }

    private int outputs() {
        return samplePass.architecture().outputCount();
    }
}

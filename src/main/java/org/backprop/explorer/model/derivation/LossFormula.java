package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.timeline.Phase;

/** The formula of the loss of one sample. */
public final class LossFormula {

    private final Passage passage;
    private final Letters letters;
    private final boolean hasOutputs;

    /** The formula of the loss in {@code passage}. */
    public LossFormula(Passage passage) {
        this.passage = passage;
        this.letters = new Letters(passage);
        this.hasOutputs =
                passage.reach().has(Phase.forward(passage.architecture().layerCount()));
    }

    /** L of the sample, as the network's loss defines it, without penalty. */
    public Equation loss() {
        Symbol symbol = letters.loss();
        return Equation.of(symbol, Element.LOSS, total(), passage.reach().has(Phase.LOSS));
    }

    private Term total() {
        return switch (passage.architecture().loss()) {
            case HALF_SQUARED_ERROR -> Terms.product(new Quotient(Terms.ONE, new Constant(2)), new Sum(squares()));
            case SQUARED_ERROR -> new Sum(squares());
            case BINARY_CROSS_ENTROPY -> new Negative(new Sum(logLikelihoods()));
            case CATEGORICAL_CROSS_ENTROPY -> new Negative(new Sum(weightedLogs()));
        };
    }

    private List<Term> squares() {
        List<Term> squares = new ArrayList<>();
        for (int j = 1; j <= outputs(); j++) {
            squares.add(new Square(Terms.difference(output(j), letters.target(j))));
        }
        return squares;
    }

    private List<Term> logLikelihoods() {
        List<Term> sum = new ArrayList<>();
        for (int j = 1; j <= outputs(); j++) {
            Quantity y = letters.target(j);
            double z = trace().z(layers(), j);
            sum.add(Terms.product(y, log(j, -softplus(-z))));
            sum.add(Terms.product(Terms.difference(Terms.ONE, y), logOfRest(j, -softplus(z))));
        }
        return sum;
    }

    /**
     * The terms y_j ln h_j, with ln h_j = z_j − z_max − ln Σ e^(z − z_max), subtracted in this order, since beside a
     * large z the digits of the logarithm would be lost.
     */
    private List<Term> weightedLogs() {
        List<Term> sum = new ArrayList<>();
        int top = top();
        double logOfSum = logOfSum(top);
        for (int j = 1; j <= outputs(); j++) {
            sum.add(Terms.product(letters.target(j), log(j, lead(j, top) - logOfSum)));
        }
        return sum;
    }

    /** ln h_j, computed from z, since a saturated h has lost the digits that its logarithm needs. */
    private Quantity log(int j, double value) {
        Symbol h = letters.notation().h(layers() + 1, j);
        Symbol symbol = new Symbol("ln(" + h.text() + ")", "\\ln " + h.latex(), "ln " + h.unicode());
        return letters.sideNumber(symbol, value, hasOutputs, new Element.Activity(layers() + 1, j));
    }

    private Quantity logOfRest(int j, double value) {
        Symbol h = letters.notation().h(layers() + 1, j);
        Symbol symbol =
                new Symbol("ln(1 - " + h.text() + ")", "\\ln(1 - " + h.latex() + ")", "ln(1 − " + h.unicode() + ")");
        return letters.sideNumber(symbol, value, hasOutputs, new Element.Activity(layers() + 1, j));
    }

    /** ln(1 + eᶻ), in a form in which no exponential overflows. */
    private static double softplus(double z) {
        return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    }

    /** The output with the largest z. */
    private int top() {
        int top = 1;
        for (int j = 2; j <= outputs(); j++) {
            top = lead(j, top) > 0 ? j : top;
        }
        return top;
    }

    /** ln Σ e^(z − z_max) over the outputs; log1p adds the 1 of the largest z, as the others may be far smaller. */
    private double logOfSum(int top) {
        double others = 0;
        for (int j = 1; j <= outputs(); j++) {
            others += j == top ? 0 : Math.exp(lead(j, top));
        }
        return Math.log1p(others);
    }

    /** z_j − z_l. */
    private double lead(int j, int l) {
        return trace().z(layers(), j) - trace().z(layers(), l);
    }

    private Quantity output(int j) {
        return letters.h(layers() + 1, j);
    }

    private Trace trace() {
        return passage.trace();
    }

    private int layers() {
        return passage.architecture().layerCount();
    }

    private int outputs() {
        return passage.architecture().outputCount();
    }
}

package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.timeline.Operation;
import org.backprop.explorer.model.timeline.Phase;

/** The formulas of the forward pass: z as a sum of products, and h = f(z). */
public final class ForwardFormulas {

    /** From this |z| on the largest z is subtracted from all exponents of softmax, since eᶻ may over- or underflow. */
    private static final double LARGE = 100;

    private final Passage passage;
    private final Letters letters;

    /** The formulas of the values in {@code passage}. */
    public ForwardFormulas(Passage passage) {
        this.passage = passage;
        this.letters = new Letters(passage);
    }

    /** z_j^k = Σ_i w_ij^k h_i^k + b_j^k (Weight update algorithm, whose general formula omits the bias). */
    public Equation weightedSum(int k, int j) {
        List<Term> terms = new ArrayList<>();
        for (int i = 1; i <= passage.architecture().size(k); i++) {
            terms.add(product(k, i, j));
        }
        if (passage.architecture().hasBias()) {
            terms.add(letters.bias(k, j));
        }
        boolean hasCome = passage.has(Phase.forward(k), Operation.Kind.SUM, j);
        return Equation.of(letters.notation().z(k, j), new Element.WeightedSum(k, j), new Sum(terms), hasCome);
    }

    /** w_ij^k h_i^k, the contribution of one weight to z_j^k. */
    public Product product(int k, int i, int j) {
        return Terms.product(letters.weight(k, i, j), letters.h(k, i));
    }

    /** h_j^(k+1) = f_k(z_j^k), with f_k expanded to its definition. */
    public Equation activation(int k, int j) {
        Element h = new Element.Activity(k + 1, j);
        boolean hasCome = passage.has(Phase.forward(k), Operation.Kind.ACTIVATION, j);
        return Equation.of(letters.notation().h(k + 1, j), h, functionOfSum(k, j, hasCome), hasCome);
    }

    private Term functionOfSum(int k, int j, boolean hasCome) {
        Activation f = passage.architecture().activation(k);
        if (f == Activation.IDENTITY) {
            return letters.z(k, j);
        } else if (f == Activation.TANH) {
            return writtenOut(f, k, j); // tanh is its own definition
        }
        return Terms.named(letters.valueSymbol(k, j), writtenOut(f, k, j), new Element.Activity(k + 1, j), hasCome);
    }

    private Term writtenOut(Activation f, int k, int j) {
        Term z = letters.z(k, j);
        return switch (f) {
            case SIGMOID -> new Quotient(Terms.ONE, Terms.sum(Terms.ONE, new Applied(Function.EXP, new Negative(z))));
            case TANH -> new Applied(Function.TANH, z);
            case RELU -> new Applied(Function.RELU, z);
            case LEAKY_RELU -> new Applied(Function.LEAKY_RELU, z);
            case IDENTITY -> z;
            case SOFTMAX -> softmax(k, j);
        };
    }

    private Quotient softmax(int k, int j) {
        List<Term> exponentials = new ArrayList<>();
        int largest = 1;
        boolean shifted = false;
        for (int l = 1; l <= passage.architecture().size(k + 1); l++) {
            largest = passage.trace().z(k, l) > passage.trace().z(k, largest) ? l : largest;
            shifted |= Math.abs(passage.trace().z(k, l)) > LARGE;
        }
        for (int l = 1; l <= passage.architecture().size(k + 1); l++) {
            Term z = letters.z(k, l);
            exponentials.add(new Applied(Function.EXP, shifted ? Terms.difference(z, letters.z(k, largest)) : z));
        }
        return new Quotient(exponentials.get(j - 1), new Sum(exponentials));
    }
}

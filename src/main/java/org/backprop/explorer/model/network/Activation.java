package org.backprop.explorer.model.network;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.formula.FunctionCall;
import org.backprop.explorer.model.formula.FunctionSymbol;
import org.backprop.explorer.model.formula.Negation;
import org.backprop.explorer.model.formula.Quotient;
import org.backprop.explorer.model.formula.Square;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;
import org.backprop.explorer.model.formula.UnaryFunction;
import org.backprop.explorer.model.numeric.Exponential;

/**
 * An activation function f with its derivative f′, so that h = f(z).
 *
 * <p>Both are computed together, from one exponential, without differences that lose digits where f is flat.
 */
public enum Activation {
    /** σ(z) = (1 + e⁻ᶻ)⁻¹, with σ′ = σ(1 − σ). */
    SIGMOID("sigmoid", new FunctionSymbol("sigmoid", "\\sigma", "σ")) {
        @Override
        double evaluate(double z, double[] derivative, int j) {
            double e = Exponential.exp(-Math.abs(z));
            double larger = 1 / (1 + e); // σ(|z|)
            double smaller = e * larger; // σ(−|z|) = 1 − σ(|z|), without a difference that loses digits
            derivative[j] = larger * smaller;
            return z < 0 ? smaller : larger;
        }

        @Override
        double error(double h, double derivative, double y) {
            return h > NEAR_LIMIT ? (1 - y) - derivative / h : h - y; // 1 − h = σ′ / h
        }

        @Override
        public OptionalDouble saturatingMaxDerivative() {
            return OptionalDouble.of(0.25);
        }

        @Override
        public Term formula(Term z) {
            return new Quotient(Terms.ONE, Terms.sum(Terms.ONE, new FunctionCall(UnaryFunction.EXP, new Negation(z))));
        }

        @Override
        public Optional<Term> derivativeFormula(Term z, Term h) {
            return Optional.of(Terms.product(h, Terms.difference(Terms.ONE, h)));
        }

        @Override
        public String numpy(String z) {
            return "1 / (1 + np.exp(-" + z + "))";
        }

        @Override
        public Optional<String> numpyDerivative(String z, String h) {
            return Optional.of(h + " * (1 - " + h + ")");
        }

        @Override
        public boolean isDerivativeOfOutput() {
            return true;
        }
    },
    /** tanh z, with derivative 1 − tanh² z. */
    TANH("tanh", new FunctionSymbol("tanh", "\\tanh", "tanh")) {
        @Override
        double evaluate(double z, double[] derivative, int j) {
            if (Math.abs(z) < 0.5) {
                double h = StrictMath.tanh(z);
                derivative[j] = 1 - h * h;
                return h;
            }
            double e = Exponential.exp(-2 * Math.abs(z));
            double distance = 2 * e / (1 + e); // 1 − |h|
            double magnitude = 1 - distance;
            derivative[j] = distance * (1 + magnitude);
            return z < 0 ? -magnitude : magnitude;
        }

        @Override
        double error(double h, double derivative, double y) {
            if (Math.abs(h) <= NEAR_LIMIT) {
                return h - y;
            }
            double distance = derivative / (1 + Math.abs(h)); // 1 − |h|, for tanh′ = (1 − h)(1 + h)
            return h > 0 ? (1 - y) - distance : distance - (1 + y);
        }

        @Override
        public OptionalDouble saturatingMaxDerivative() {
            return OptionalDouble.of(1);
        }

        @Override
        public Term formula(Term z) {
            return new FunctionCall(UnaryFunction.TANH, z);
        }

        @Override
        public boolean isOwnDefinition() {
            return true;
        }

        @Override
        public Optional<Term> derivativeFormula(Term z, Term h) {
            return Optional.of(Terms.difference(Terms.ONE, new Square(h)));
        }

        @Override
        public String numpy(String z) {
            return "np.tanh(" + z + ")";
        }

        @Override
        public Optional<String> numpyDerivative(String z, String h) {
            return Optional.of("(1 - " + h + "**2)");
        }

        @Override
        public boolean isDerivativeOfOutput() {
            return true;
        }
    },
    /** max(0, z); its derivative at 0 is taken as 0. */
    RELU("relu", FunctionSymbol.upright("relu")) {
        @Override
        public boolean canDie() {
            return true;
        }

        @Override
        double evaluate(double z, double[] derivative, int j) {
            derivative[j] = z > 0 ? 1 : 0;
            return z <= 0 ? 0 : z;
        }

        @Override
        public Term formula(Term z) {
            return new FunctionCall(UnaryFunction.RELU, z);
        }

        @Override
        public String numpy(String z) {
            return "np.maximum(0, " + z + ")";
        }

        @Override
        public Optional<String> numpyDerivative(String z, String h) {
            return Optional.of("(" + z + " > 0)");
        }
    },
    /** z for z &gt; 0 and 0.01 z otherwise; its derivative at 0 is taken as 0.01. */
    LEAKY_RELU("leaky-relu", new FunctionSymbol("leaky_relu", "\\mathrm{lrelu}", "lrelu")) {
        @Override
        double evaluate(double z, double[] derivative, int j) {
            derivative[j] = z > 0 ? 1 : LEAK;
            return z > 0 ? z : LEAK * z;
        }

        @Override
        public Term formula(Term z) {
            return new FunctionCall(UnaryFunction.LEAKY_RELU, z);
        }

        @Override
        public String numpy(String z) {
            return "np.where(" + z + " > 0, " + z + ", 0.01 * " + z + ")";
        }

        @Override
        public Optional<String> numpyDerivative(String z, String h) {
            return Optional.of("np.where(" + z + " > 0, 1, 0.01)");
        }
    },
    /** z for z &gt; 0 and eᶻ − 1 otherwise (α = 1); its derivative is eᶻ there, without a kink at 0. */
    ELU("elu", FunctionSymbol.upright("elu")) {
        @Override
        double evaluate(double z, double[] derivative, int j) {
            if (z > 0) {
                derivative[j] = 1;
                return z;
            }
            if (z > -0.5) {
                double h = StrictMath.expm1(z);
                derivative[j] = h + 1;
                return h;
            }
            derivative[j] = Exponential.exp(z);
            return derivative[j] - 1;
        }

        @Override
        double error(double h, double derivative, double y) {
            return h < -NEAR_LIMIT ? derivative - (1 + y) : h - y; // h + 1 = f′
        }

        @Override
        public OptionalDouble saturatingMaxDerivative() {
            return OptionalDouble.of(1);
        }

        @Override
        public Term formula(Term z) {
            return new FunctionCall(UnaryFunction.ELU, z);
        }

        @Override
        public String numpy(String z) {
            return "np.where(" + z + " > 0, " + z + ", np.expm1(np.minimum(" + z + ", 0)))";
        }

        @Override
        public Optional<String> numpyDerivative(String z, String h) {
            return Optional.of("np.exp(np.minimum(" + z + ", 0))");
        }
    },
    /** ln(1 + eᶻ), a smooth relu, with derivative σ(z). */
    SOFTPLUS("softplus", FunctionSymbol.upright("softplus")) {
        @Override
        double evaluate(double z, double[] derivative, int j) {
            double e = Exponential.exp(-Math.abs(z)); // eᶻ itself may overflow
            derivative[j] = (z < 0 ? e : 1) / (1 + e);
            return Math.max(z, 0) + StrictMath.log1p(e);
        }

        @Override
        public OptionalDouble saturatingMaxDerivative() {
            return OptionalDouble.of(1);
        }

        @Override
        public Term formula(Term z) {
            return new FunctionCall(UnaryFunction.SOFTPLUS, z);
        }

        @Override
        public Optional<Term> derivativeFormula(Term z, Term h) {
            return Optional.of(SIGMOID.formula(z));
        }

        @Override
        public String numpy(String z) {
            return "np.logaddexp(0, " + z + ")";
        }

        @Override
        public Optional<String> numpyDerivative(String z, String h) {
            return Optional.of("1 / (1 + np.exp(-" + z + "))");
        }
    },
    /** z σ(z), with derivative σ(z) + z σ′(z). */
    SILU("silu", FunctionSymbol.upright("silu")) {
        @Override
        double evaluate(double z, double[] derivative, int j) {
            double sigmoid = SIGMOID.evaluate(z, derivative, j);
            derivative[j] = sigmoid + z * derivative[j];
            return z * sigmoid;
        }

        @Override
        public OptionalDouble saturatingMaxDerivative() {
            return OptionalDouble.of(1.0998393201288669);
        }

        @Override
        public Term formula(Term z) {
            return new Quotient(z, Terms.sum(Terms.ONE, new FunctionCall(UnaryFunction.EXP, new Negation(z))));
        }

        @Override
        public Optional<Term> derivativeFormula(Term z, Term h) {
            Term weighted = new Quotient(z, Terms.sum(Terms.ONE, new FunctionCall(UnaryFunction.EXP, z)));
            return Optional.of(Terms.product(SIGMOID.formula(z), Terms.sum(Terms.ONE, weighted)));
        }

        @Override
        public String numpy(String z) {
            return z + " / (1 + np.exp(-" + z + "))";
        }

        @Override
        public Optional<String> numpyDerivative(String z, String h) {
            return Optional.of("(1 + " + z + " / (1 + np.exp(" + z + "))) / (1 + np.exp(-" + z + "))");
        }
    },
    /** f(z) = z. */
    IDENTITY("identity", new FunctionSymbol("identity", "\\mathrm{id}", "id")) {
        @Override
        double evaluate(double z, double[] derivative, int j) {
            derivative[j] = 1;
            return z;
        }

        @Override
        public Term formula(Term z) {
            return z;
        }

        @Override
        public boolean isOwnDefinition() {
            return true;
        }

        @Override
        public Optional<Term> derivativeFormula(Term z, Term h) {
            return Optional.of(Terms.ONE);
        }

        @Override
        public String numpy(String z) {
            return z;
        }

        @Override
        public Optional<String> numpyDerivative(String z, String h) {
            return Optional.empty(); // f′ is 1
        }
    },
    /**
     * h_j = exp(z_j) / Σ_l exp(z_l) over the layer. Allowed only in the last layer and only with
     * {@link Loss#CATEGORICAL_CROSS_ENTROPY}, which computes δ of the two together: the derivative of softmax alone is
     * a matrix, so {@link #derivative} is not supported.
     */
    SOFTMAX("softmax", FunctionSymbol.upright("softmax")) {
        @Override
        double evaluate(double z, double[] derivative, int j) {
            throw new UnsupportedOperationException("softmax is a function of its whole layer");
        }

        @Override
        boolean isElementwise() {
            return false;
        }

        @Override
        void apply(PassBuffers buffers, int from, int to) {
            double[] z = buffers.z();
            double[] h = buffers.h();
            int top = from;
            for (int j = from + 1; j < to; j++) {
                top = z[j] > z[top] ? j : top;
            }
            double others = 0;
            for (int j = from; j < to; j++) {
                h[j] = Exponential.exp(z[j] - z[top]); // the largest exponent is 0, so nothing overflows
                others += j == top ? 0 : h[j];
            }
            double sum = 1 + others;
            for (int j = from; j < to; j++) {
                double complement = (j == top ? others : sum - h[j]) / sum; // 1 − h_j
                h[j] /= sum;
                buffers.derivative()[j] = h[j] * complement;
            }
        }

        @Override
        double error(double h, double derivative, double y) {
            return SIGMOID.error(h, derivative, y); // here too ∂h/∂z = h (1 − h)
        }

        @Override
        public Term formula(Term z) {
            throw new UnsupportedOperationException("softmax is a function of its whole layer");
        }

        @Override
        public String numpy(String z) {
            return "np.exp(" + z + " - " + z + ".max()) / np.exp(" + z + " - " + z + ".max()).sum()";
        }

        @Override
        public Optional<String> numpyDerivative(String z, String h) {
            return Optional.empty(); // f′ cancels in δ
        }
    };

    private static final double LEAK = 0.01;
    /** Up to this distance of h from 0, with limits at 1 and −1, a difference to a target loses two digits at most. */
    private static final double NEAR_LIMIT = 0.99;

    private final String id;
    private final FunctionSymbol symbol;

    Activation(String id, FunctionSymbol symbol) {
        this.id = id;
        this.symbol = symbol;
    }

    /** The name used in session files. */
    public String id() {
        return id;
    }

    /**
     * Returns f(z) for one neuron, and sets {@code derivative[j]} to f′(z).
     *
     * @throws UnsupportedOperationException for softmax, which is a function of its whole layer
     */
    abstract double evaluate(double z, double[] derivative, int j);

    /**
     * f(z) for one neuron.
     *
     * @throws UnsupportedOperationException for softmax, which is a function of its whole layer
     */
    public double value(double z) {
        return evaluate(z, new double[1], 0);
    }

    /**
     * f′(z) for one neuron.
     *
     * @throws UnsupportedOperationException for softmax, whose derivative is a matrix
     */
    public double derivative(double z) {
        double[] derivative = new double[1];
        evaluate(z, derivative, 0);
        return derivative[0];
    }

    /**
     * Returns h − y, without a loss of digits where f is flat and h is near its limit.
     *
     * @param h f(z), as computed together with {@code derivative}
     * @param derivative f′(z)
     * @param y the target
     */
    double error(double h, double derivative, double y) {
        return h - y;
    }

    /** The symbol of f. */
    public FunctionSymbol symbol() {
        return symbol;
    }

    /** Returns whether f′ is 0 for all z below 0, so that a neuron whose z is never positive learns no more. */
    public boolean canDie() {
        return false;
    }

    /** max |f′|, if there are z at which |f′| is next to nothing beside it: there a neuron is saturated. */
    public OptionalDouble saturatingMaxDerivative() {
        return OptionalDouble.empty();
    }

    /**
     * f(z) as a formula.
     *
     * @throws UnsupportedOperationException for softmax, which is a function of its whole layer
     */
    public abstract Term formula(Term z);

    /** Returns whether {@link #formula} has no simpler name: tanh z is written as tanh z. */
    public boolean isOwnDefinition() {
        return false;
    }

    /** f′(z) as a formula of z and h = f(z), if it is one without cases. */
    public Optional<Term> derivativeFormula(Term z, Term h) {
        return Optional.empty();
    }

    /** f as an expression in NumPy of the array {@code z}. */
    public abstract String numpy(String z);

    /** f′ as a factor in NumPy, of the arrays {@code z} and {@code h}; empty where there is no such factor. */
    public abstract Optional<String> numpyDerivative(String z, String h);

    /** Returns whether {@link #numpyDerivative} is an expression of {@code h} instead of {@code z}. */
    public boolean isDerivativeOfOutput() {
        return false;
    }

    /** Returns whether h of a neuron depends on no other z of its layer. */
    boolean isElementwise() {
        return true;
    }

    /** Sets h = f(z) and f′(z) for the neurons {@code from} to {@code to - 1} of one layer. */
    void apply(PassBuffers buffers, int from, int to) {
        double[] z = buffers.z();
        double[] h = buffers.h();
        double[] derivative = buffers.derivative();
        for (int j = from; j < to; j++) {
            h[j] = evaluate(z[j], derivative, j);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}

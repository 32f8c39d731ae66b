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

/**
 * An activation function f with its derivative f′, so that h = f(z).
 *
 * <p>The buffers {@code z} and {@code h} span the whole network with the same indexing; a layer is the range
 * {@code [from, to)} of each.
 */
public enum Activation {
    /** σ(z) = (1 + e⁻ᶻ)⁻¹, with σ′ = σ(1 − σ). */
    SIGMOID("sigmoid", new FunctionSymbol("sigmoid", "\\sigma", "σ")) {
        @Override
        public double value(double z) {
            return 1 / (1 + Math.exp(-z));
        }

        @Override
        public double derivative(double z, double h) {
            return h * (1 - h);
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
        public double value(double z) {
            return Math.tanh(z);
        }

        @Override
        public double derivative(double z, double h) {
            return 1 - h * h;
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
        public double value(double z) {
            return z <= 0 ? 0 : z;
        }

        @Override
        public double derivative(double z, double h) {
            return z > 0 ? 1 : 0;
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
        public double value(double z) {
            return z > 0 ? z : LEAK * z;
        }

        @Override
        public double derivative(double z, double h) {
            return z > 0 ? 1 : LEAK;
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
        public double value(double z) {
            return z > 0 ? z : Math.expm1(z);
        }

        @Override
        public double derivative(double z, double h) {
            return z > 0 ? 1 : Math.exp(z); // h + 1 would lose digits where h is near −1
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
        public double value(double z) {
            return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))); // eᶻ itself may overflow
        }

        @Override
        public double derivative(double z, double h) {
            return SIGMOID.value(z);
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
    /** z σ(z), with derivative σ(z) (1 + z (1 − σ(z))). */
    SILU("silu", FunctionSymbol.upright("silu")) {
        @Override
        public double value(double z) {
            return z / (1 + Math.exp(-z));
        }

        @Override
        public double derivative(double z, double h) {
            return SIGMOID.value(z) * (1 + z / (1 + Math.exp(z))); // 1 − σ(z) itself would lose digits
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
        public double value(double z) {
            return z;
        }

        @Override
        public double derivative(double z, double h) {
            return 1;
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
        public double value(double z) {
            throw new UnsupportedOperationException("softmax is a function of its whole layer");
        }

        @Override
        public double derivative(double z, double h) {
            throw new UnsupportedOperationException("softmax has a matrix for a derivative");
        }

        @Override
        void apply(double[] z, double[] h, int from, int to) {
            double max = z[from];
            for (int j = from + 1; j < to; j++) {
                max = Math.max(max, z[j]);
            }
            double sum = 0;
            for (int j = from; j < to; j++) {
                h[j] = Math.exp(z[j] - max); // the largest exponent is 0, so nothing overflows
                sum += h[j];
            }
            for (int j = from; j < to; j++) {
                h[j] /= sum;
            }
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
     * f(z) for one neuron.
     *
     * @throws UnsupportedOperationException for softmax, which is a function of its whole layer
     */
    public abstract double value(double z);

    /**
     * f′(z) for one neuron.
     *
     * @param z where the derivative is taken
     * @param h f(z), of which some derivatives are a function
     * @throws UnsupportedOperationException for softmax, whose derivative is a matrix
     */
    public abstract double derivative(double z, double h);

    /** The symbol of f. */
    public FunctionSymbol symbol() {
        return symbol;
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

    /** Sets h = f(z) for the neurons {@code from} to {@code to - 1} of one layer. */
    void apply(double[] z, double[] h, int from, int to) {
        for (int j = from; j < to; j++) {
            h[j] = value(z[j]);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}

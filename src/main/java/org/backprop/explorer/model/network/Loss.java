package org.backprop.explorer.model.network;

import org.backprop.explorer.model.numeric.Exponential;

/**
 * A loss function: L of one sample, summed over the outputs, with its derivative ∂L/∂h and δ = ∂L/∂z of the output
 * layer.
 *
 * <p>The output layer starts at {@code from} in the buffers, which span the whole network, and has as many neurons as
 * the target {@code y} has numbers; f is its activation.
 */
public enum Loss {
    /** L = ½ Σ (h − y)², so ∂L/∂h = h − y. */
    HALF_SQUARED_ERROR("half-squared-error", "½ Σ (h − y)²") {
        @Override
        double value(Activation f, PassBuffers buffers, int from, double[] y) {
            return 0.5 * sumOfSquares(f, buffers, from, y);
        }

        @Override
        double derivative(double h, double error, double activationDerivative) {
            return error;
        }
    },
    /** L = Σ (h − y)², so ∂L/∂h = 2(h − y). */
    SQUARED_ERROR("squared-error", "Σ (h − y)²") {
        @Override
        double value(Activation f, PassBuffers buffers, int from, double[] y) {
            return sumOfSquares(f, buffers, from, y);
        }

        @Override
        double derivative(double h, double error, double activationDerivative) {
            return 2 * error;
        }
    },
    /**
     * L = −Σ [y ln h + (1 − y) ln(1 − h)] with h = σ(z), computed from z as ln(1 + eᶻ) − yz so that no digits are lost
     * where the neuron is saturated; δ = h − y.
     */
    BINARY_CROSS_ENTROPY("binary-cross-entropy", "−Σ [y ln h + (1 − y) ln(1 − h)]") {
        @Override
        public boolean isCrossEntropy() {
            return true;
        }

        @Override
        double value(Activation f, PassBuffers buffers, int from, double[] y) {
            double sum = 0;
            for (int j = 0; j < y.length; j++) {
                double zj = buffers.z()[from + j];
                // ln(1 + e^z) = max(z, 0) + ln(1 + e^-|z|), in which no exponential can overflow
                sum += Math.max(zj, 0) - zj * y[j] + StrictMath.log1p(Exponential.exp(-Math.abs(zj)));
            }
            return sum;
        }

        @Override
        double derivative(double h, double error, double activationDerivative) {
            return error / activationDerivative; // σ′ = h (1 − h)
        }

        @Override
        void outputDelta(Activation f, PassBuffers buffers, int from, double[] y) {
            for (int j = 0; j < y.length; j++) {
                buffers.delta()[from + j] = error(f, buffers, from + j, y[j]);
            }
        }
    },
    /** L = −Σ y ln h with h = softmax(z), computed from z; δ_j = h_j Σ y − y_j. */
    CATEGORICAL_CROSS_ENTROPY("categorical-cross-entropy", "−Σ y ln h") {
        @Override
        public boolean isCrossEntropy() {
            return true;
        }

        @Override
        double value(Activation f, PassBuffers buffers, int from, double[] y) {
            double[] z = buffers.z();
            int top = from;
            for (int j = from + 1; j < from + y.length; j++) {
                top = z[j] > z[top] ? j : top;
            }
            double others = 0;
            for (int j = from; j < from + y.length; j++) {
                others += j == top ? 0 : Exponential.exp(z[j] - z[top]);
            }
            // −ln h_j = ln Σ e^(z_l − z_top) + z_top − z_j, where the largest term of Σ is 1 and stays out of the sum
            double logSum = StrictMath.log1p(others);
            double sum = 0;
            for (int j = 0; j < y.length; j++) {
                sum += y[j] * (logSum + (z[top] - z[from + j]));
            }
            return sum;
        }

        @Override
        double derivative(double h, double error, double activationDerivative) {
            return (error - h) / h; // −y / h
        }

        @Override
        void outputDelta(Activation f, PassBuffers buffers, int from, double[] y) {
            double sum = 0; // 1 for a one-hot target; kept general so that δ is the derivative for any target
            for (double target : y) {
                sum += target;
            }
            for (int j = 0; j < y.length; j++) {
                int index = from + j;
                buffers.delta()[index] = error(f, buffers, index, y[j]) + (sum - 1) * buffers.h()[index];
            }
        }
    };

    private final String id;
    private final String formula;

    Loss(String id, String formula) {
        this.id = id;
        this.formula = formula;
    }

    /** The name used in session files. */
    public String id() {
        return id;
    }

    /** The formula of L as text, for one sample. */
    public String formula() {
        return formula;
    }

    /** Returns whether f′ of the output layer cancels in δ, which is h − y without it. */
    public boolean isCrossEntropy() {
        return false;
    }

    /** Returns L of one sample. */
    abstract double value(Activation f, PassBuffers buffers, int from, double[] y);

    /**
     * ∂L/∂h of one output neuron.
     *
     * @param h the output
     * @param error h − y
     * @param activationDerivative f′(z)
     */
    abstract double derivative(double h, double error, double activationDerivative);

    /** Returns ∂L/∂h_j for each output neuron. */
    double[] derivatives(Activation f, PassBuffers buffers, int from, double[] y) {
        double[] derivatives = new double[y.length];
        for (int j = 0; j < y.length; j++) {
            derivatives[j] = derivative(f, buffers, from + j, y[j]);
        }
        return derivatives;
    }

    /** Returns h_j − y_j for each output neuron. */
    static double[] errors(Activation f, PassBuffers buffers, int from, double[] y) {
        double[] errors = new double[y.length];
        for (int j = 0; j < y.length; j++) {
            errors[j] = error(f, buffers, from + j, y[j]);
        }
        return errors;
    }

    private double derivative(Activation f, PassBuffers buffers, int index, double y) {
        return derivative(buffers.h()[index], error(f, buffers, index, y), buffers.derivative()[index]);
    }

    /** Sets δ_j = ∂L/∂z_j = ∂L/∂h_j · f′(z_j) for each output neuron. */
    void outputDelta(Activation f, PassBuffers buffers, int from, double[] y) {
        for (int j = 0; j < y.length; j++) {
            int index = from + j;
            buffers.delta()[index] = derivative(f, buffers, index, y[j]) * buffers.derivative()[index];
        }
    }

    /** Returns h − y of one output neuron. */
    private static double error(Activation f, PassBuffers buffers, int index, double y) {
        return f.error(buffers.h()[index], buffers.derivative()[index], y);
    }

    private static double sumOfSquares(Activation f, PassBuffers buffers, int from, double[] y) {
        double sum = 0;
        for (int j = 0; j < y.length; j++) {
            double error = error(f, buffers, from + j, y[j]);
            sum += error * error;
        }
        return sum;
    }

    @Override
    public String toString() {
        return id;
    }
}

package org.backprop.explorer.model.network;

/**
 * A loss function: L of one sample, summed over the outputs, with its derivative ∂L/∂h and δ = ∂L/∂z of the output
 * layer.
 *
 * <p>The buffers {@code z} and {@code h} span the whole network; the output layer starts at {@code from} and has as
 * many neurons as the target {@code y} has numbers.
 */
public enum Loss {
    /** L = ½ Σ (h − y)², so ∂L/∂h = h − y. */
    HALF_SQUARED_ERROR("half-squared-error", "½ Σ (h − y)²") {
        @Override
        double value(double[] z, double[] h, int from, double[] y) {
            return 0.5 * sumOfSquares(h, from, y);
        }

        @Override
        public double derivative(double h, double y) {
            return h - y;
        }
    },
    /** L = Σ (h − y)², so ∂L/∂h = 2(h − y). */
    SQUARED_ERROR("squared-error", "Σ (h − y)²") {
        @Override
        double value(double[] z, double[] h, int from, double[] y) {
            return sumOfSquares(h, from, y);
        }

        @Override
        public double derivative(double h, double y) {
            return 2 * (h - y);
        }
    },
    /**
     * L = −Σ [y ln h + (1 − y) ln(1 − h)] with h = σ(z), computed from z as ln(1 + eᶻ) − yz so that no digits are lost
     * where the neuron is saturated; δ = h − y.
     */
    BINARY_CROSS_ENTROPY("binary-cross-entropy", "−Σ [y ln h + (1 − y) ln(1 − h)]") {
        @Override
        double value(double[] z, double[] h, int from, double[] y) {
            double sum = 0;
            for (int j = 0; j < y.length; j++) {
                double zj = z[from + j];
                // ln(1 + e^z) = max(z, 0) + ln(1 + e^-|z|), in which no exponential can overflow
                sum += Math.max(zj, 0) - zj * y[j] + Math.log1p(Math.exp(-Math.abs(zj)));
            }
            return sum;
        }

        @Override
        public double derivative(double h, double y) {
            return (h - y) / (h * (1 - h));
        }

        @Override
        void outputDelta(Activation f, double[] z, double[] h, double[] delta, int from, double[] y) {
            for (int j = 0; j < y.length; j++) {
                delta[from + j] = h[from + j] - y[j];
            }
        }
    },
    /** L = −Σ y ln h with h = softmax(z), computed from z; δ_j = h_j Σ y − y_j. */
    CATEGORICAL_CROSS_ENTROPY("categorical-cross-entropy", "−Σ y ln h") {
        @Override
        double value(double[] z, double[] h, int from, double[] y) {
            int top = from;
            for (int j = from + 1; j < from + y.length; j++) {
                top = z[j] > z[top] ? j : top;
            }
            double others = 0;
            for (int j = from; j < from + y.length; j++) {
                others += j == top ? 0 : Math.exp(z[j] - z[top]);
            }
            // −ln h_j = ln Σ e^(z_l − z_top) + z_top − z_j, where the largest term of Σ is 1 and stays out of the sum
            double logSum = Math.log1p(others);
            double sum = 0;
            for (int j = 0; j < y.length; j++) {
                sum += y[j] * (logSum + (z[top] - z[from + j]));
            }
            return sum;
        }

        @Override
        public double derivative(double h, double y) {
            return -y / h;
        }

        @Override
        void outputDelta(Activation f, double[] z, double[] h, double[] delta, int from, double[] y) {
            double mass = 0; // 1 for a one-hot target; kept general so that δ is the derivative for any target
            for (double target : y) {
                mass += target;
            }
            for (int j = 0; j < y.length; j++) {
                delta[from + j] = h[from + j] * mass - y[j];
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

    /** Returns L of one sample. */
    abstract double value(double[] z, double[] h, int from, double[] y);

    /**
     * ∂L/∂h of one output neuron.
     *
     * @param h the output
     * @param y its target
     */
    public abstract double derivative(double h, double y);

    /** Sets δ_j = ∂L/∂z_j = ∂L/∂h_j · f′(z_j) for each output neuron. */
    void outputDelta(Activation f, double[] z, double[] h, double[] delta, int from, double[] y) {
        for (int j = 0; j < y.length; j++) {
            int index = from + j;
            delta[index] = derivative(h[index], y[j]) * f.derivative(z[index], h[index]);
        }
    }

    private static double sumOfSquares(double[] h, int from, double[] y) {
        double sum = 0;
        for (int j = 0; j < y.length; j++) {
            double error = h[from + j] - y[j];
            sum += error * error;
        }
        return sum;
    }

    @Override
    public String toString() {
        return id;
    }
}

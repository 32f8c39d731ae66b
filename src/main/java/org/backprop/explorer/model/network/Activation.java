package org.backprop.explorer.model.network;

/**
 * An activation function f with its derivative f′, so that h = f(z).
 *
 * <p>The buffers {@code z} and {@code h} span the whole network with the same indexing; a layer is the range
 * {@code [from, to)} of each.
 */
public enum Activation {
    /** σ(z) = (1 + e⁻ᶻ)⁻¹, with σ′ = σ(1 − σ). */
    SIGMOID("sigmoid") {
        @Override
        public double value(double z) {
            return 1 / (1 + Math.exp(-z));
        }

        @Override
        public double derivative(double z, double h) {
            return h * (1 - h);
        }
    },
    /** tanh z, with derivative 1 − tanh² z. */
    TANH("tanh") {
        @Override
        public double value(double z) {
            return Math.tanh(z);
        }

        @Override
        public double derivative(double z, double h) {
            return 1 - h * h;
        }
    },
    /** max(0, z); its derivative at 0 is taken as 0. */
    RELU("relu") {
        @Override
        public double value(double z) {
            return z <= 0 ? 0 : z;
        }

        @Override
        public double derivative(double z, double h) {
            return z > 0 ? 1 : 0;
        }
    },
    /** z for z &gt; 0 and 0.01 z otherwise; its derivative at 0 is taken as 0.01. */
    LEAKY_RELU("leaky-relu") {
        @Override
        public double value(double z) {
            return z > 0 ? z : LEAK * z;
        }

        @Override
        public double derivative(double z, double h) {
            return z > 0 ? 1 : LEAK;
        }
    },
    /** f(z) = z. */
    IDENTITY("identity") {
        @Override
        public double value(double z) {
            return z;
        }

        @Override
        public double derivative(double z, double h) {
            return 1;
        }
    },
    /**
     * h_j = exp(z_j) / Σ_l exp(z_l) over the layer. Allowed only in the last layer and only with
     * {@link Loss#CATEGORICAL_CROSS_ENTROPY}, which computes δ of the two together: the derivative of softmax alone is
     * a matrix, so {@link #derivative} is not supported.
     */
    SOFTMAX("softmax") {
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
    };

    private static final double LEAK = 0.01;

    private final String id;

    Activation(String id) {
        this.id = id;
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

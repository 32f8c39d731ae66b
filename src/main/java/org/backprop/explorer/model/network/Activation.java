package org.backprop.explorer.model.network;

/**
 * An activation function f with its derivative f′, so that h = f(z).
 *
 * <p>Layers are computed in place: {@code z}, {@code h} and {@code delta} are whole-network buffers with the same
 * indexing, and a layer is the range {@code [from, to)} of each.
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
     * eᶻʲ / Σ eᶻˡ over the layer. Only for the last layer and only with {@link Loss#CATEGORICAL_CROSS_ENTROPY}, which
     * knows δ of the two together; f′ alone is a matrix, so {@link #derivative} has no value here.
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

    /** f′ at z for one neuron, where {@code h} is f(z). */
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

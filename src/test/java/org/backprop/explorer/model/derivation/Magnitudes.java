package org.backprop.explorer.model.derivation;

import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.network.Trace;

/** The magnitudes of the terms of a sum: its rounding error is relative to them, since they may cancel. */
final class Magnitudes {

    private final NetworkCase c;
    private final Architecture architecture;
    private final Trace trace;

    Magnitudes(NetworkCase c) {
        this.c = c;
        this.architecture = c.architecture();
        this.trace = c.trace();
    }

    /** Σ |w h| + |b| of z. */
    double z(int k, int j) {
        double size = architecture.hasBias()
                ? Math.abs(c.parameters().get(c.network().layout().biasIndex(k, j)))
                : 0;
        for (int i = 1; i <= architecture.size(k); i++) {
            size += Math.abs(c.weight(k, i, j) * trace.h(k, i));
        }
        return size;
    }

    /** Of δ: the result of the backward pass over absolute values. */
    double delta(int k, int j) {
        if (k == architecture.layerCount()) {
            double y = Math.abs(trace.target(j));
            double h = Math.abs(trace.h(k + 1, j));
            return switch (architecture.loss()) {
                case HALF_SQUARED_ERROR -> (h + y) * slope(k, j);
                case SQUARED_ERROR -> 2 * (h + y) * slope(k, j);
                default -> h * Math.max(1, architecture.outputCount()) + y;
            };
        }
        double sum = 0;
        for (int l = 1; l <= architecture.size(k + 2); l++) {
            sum += Math.abs(c.weight(k + 1, j, l)) * delta(k + 1, l);
        }
        return slope(k, j) * sum;
    }

    /** Of ∂L/∂p. */
    double gradient(ParameterName name) {
        return name instanceof ParameterName.Weight w
                ? delta(w.layer(), w.to()) * Math.abs(trace.h(w.layer(), w.from()))
                : delta(name.layer(), ((ParameterName.Bias) name).neuron());
    }

    /** Of L; that of binary cross-entropy is computed as ln(1 + eᶻ) − yz, which cancels unless y is 0 or 1. */
    double loss() {
        double size = Math.abs(trace.loss());
        for (int j = 1; j <= architecture.outputCount(); j++) {
            double y = trace.target(j);
            boolean sharp = architecture.loss() != Loss.BINARY_CROSS_ENTROPY || y == 0 || y == 1;
            size += sharp ? 0 : Math.abs(trace.z(architecture.layerCount(), j));
        }
        return size;
    }

    private double slope(int k, int j) {
        double h = trace.h(k + 1, j);
        Activation f = architecture.activation(k);
        return switch (f) {
            case SIGMOID -> h * (1 - h);
            case TANH -> 1 - h * h;
            case RELU -> trace.z(k, j) > 0 ? 1 : 0;
            case LEAKY_RELU -> trace.z(k, j) > 0 ? 1 : 0.01;
            case ELU -> trace.z(k, j) > 0 ? 1 : Math.exp(trace.z(k, j));
            case SOFTPLUS -> 1 / (1 + Math.exp(-trace.z(k, j)));
            case SILU -> (1 + Math.abs(trace.z(k, j)) / (1 + Math.exp(trace.z(k, j)))) / (1 + Math.exp(-trace.z(k, j)));
            case IDENTITY -> 1;
            case SOFTMAX -> throw new AssertionError("softmax has no f′ of its own");
        };
    }
}

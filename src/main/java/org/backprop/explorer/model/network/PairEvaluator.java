package org.backprop.explorer.model.network;

import java.util.Arrays;
import java.util.Collections;

/**
 * Runs the passes of a network that has two neurons in every column, as the one of "Weight update algorithm", with the
 * values of the present column in local variables: stored and loaded again, they would take half as long again.
 *
 * <p>All sums are those of {@link NetworkEvaluator}, in the same order, so that the results have the same bits.
 */
final class PairEvaluator extends NetworkEvaluator {

    /** Of a layer with two inputs and two outputs. */
    private static final int PARAMETERS = 6;

    private final Activation[] activations;
    private final PassBuffers buffers;

    PairEvaluator(NetworkObjective objective) {
        super(objective);
        activations = objective.architecture().activations().toArray(Activation[]::new);
        buffers = buffers();
    }

    /** Returns whether all columns of a network have two neurons, each with a bias and an activation of its own. */
    static boolean isFor(Architecture architecture) {
        return architecture.hasBias()
                && architecture.sizes().equals(Collections.nCopies(architecture.layerCount() + 1, 2))
                && architecture.activations().stream().allMatch(Activation::isElementwise);
    }

    @Override
    void forward(double[] w, double[] x) {
        double[] z = buffers.z();
        double[] h = buffers.h();
        double[] derivative = buffers.derivative();
        double h1 = x[0];
        double h2 = x[1];
        h[0] = h1;
        h[1] = h2;
        int p = 0;
        int n = 2;
        for (Activation f : activations) {
            double z1 = w[p + 4] + w[p] * h1 + w[p + 2] * h2; // b_1 + w_11 h_1 + w_21 h_2
            double z2 = w[p + 5] + w[p + 1] * h1 + w[p + 3] * h2; // b_2 + w_12 h_1 + w_22 h_2
            h1 = f.evaluate(z1, derivative, n);
            h2 = f.evaluate(z2, derivative, n + 1);
            z[n] = z1;
            z[n + 1] = z2;
            h[n] = h1;
            h[n + 1] = h2;
            p += PARAMETERS;
            n += 2;
        }
    }

    @Override
    public double computeGradient(double[] parameters, int sample, double[] gradient) {
        Arrays.fill(gradient, 0);
        return addGradient(parameters, sample, gradient);
    }

    @Override
    public double addGradient(double[] parameters, int sample, double[] gradient) {
        double value = computeOutputDelta(parameters, sample);
        backward(parameters, gradient);
        return value;
    }

    /** Adds ∂L/∂p to the gradient, from the last layer, whose δ is known, to the first. */
    private void backward(double[] w, double[] gradient) {
        double[] h = buffers.h();
        double[] derivative = buffers.derivative();
        double[] delta = buffers.delta();
        int p = PARAMETERS * activations.length;
        int n = 2 * activations.length;
        double delta1 = delta[n];
        double delta2 = delta[n + 1];
        while (p > 0) {
            p -= PARAMETERS;
            n -= 2;
            gradient[p] += delta1 * h[n]; // ∂L/∂w_11 = δ_1 h_1
            gradient[p + 1] += delta2 * h[n];
            gradient[p + 2] += delta1 * h[n + 1];
            gradient[p + 3] += delta2 * h[n + 1];
            gradient[p + 4] += delta1;
            gradient[p + 5] += delta2;
            double sum1 = w[p] * delta1 + w[p + 1] * delta2; // w_11 δ_1 + w_12 δ_2
            double sum2 = w[p + 2] * delta1 + w[p + 3] * delta2;
            delta1 = derivative[n] * sum1;
            delta2 = derivative[n + 1] * sum2;
        }
    }
}

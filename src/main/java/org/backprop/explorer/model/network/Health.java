package org.backprop.explorer.model.network;

import org.backprop.explorer.model.objective.Parameters;

/**
 * Finds saturated and dead neurons of a network at given parameters: the {@link Vitality} of each neuron, of which
 * saturation is judged for one sample and deadness over the data set.
 */
public final class Health {

    private static final double NEARLY_FLAT = 0.01;
    private static final double STEEPEST_SIGMOID = 0.25;
    private static final double STEEPEST_TANH = 1;

    /**
     * Bounds the search for dead relus, which runs a forward pass per sample: with more work than this, only a part of
     * the samples is checked.
     */
    private static final long MOST_WORK = 1_000_000;

    private final Architecture architecture;
    private final Trace trace;
    /** Whether a neuron's z is positive for a checked sample, by layer and neuron from 1; null without relus. */
    private final boolean[][] fires;

    /** Checks the neurons of {@code network} at {@code parameters}, for the sample of {@code trace}. */
    public Health(NetworkObjective network, Parameters parameters, Trace trace) {
        this.architecture = network.architecture();
        this.trace = trace;
        boolean rectified = architecture.activations().contains(Activation.RELU);
        this.fires = rectified ? firing(network, parameters) : null;
    }

    private static boolean[][] firing(NetworkObjective network, Parameters parameters) {
        int layers = network.layers();
        boolean[][] fires = new boolean[layers + 1][];
        for (int k = 1; k <= layers; k++) {
            fires[k] = new boolean[network.architecture().size(k + 1) + 1];
        }
        NetworkEvaluator pass = new NetworkEvaluator(network);
        double[] w = parameters.toArray();
        int looks = (int) Math.max(1, Math.min(network.sampleCount(), MOST_WORK / network.dimension()));
        for (int look = 0; look < looks; look++) {
            pass.loss(w, (int) ((long) look * network.sampleCount() / looks)); // spread over the data
            for (int k = 1; k <= layers; k++) {
                double[] z = pass.column(pass.z(), k + 1);
                for (int j = 1; j <= z.length; j++) {
                    fires[k][j] |= z[j - 1] > 0;
                }
            }
        }
        return fires;
    }

    /** The state of neuron {@code j} of layer {@code k}, both from 1. */
    public Vitality of(int k, int j) {
        Activation f = architecture.activation(k);
        if (f == Activation.RELU) {
            return fires[k][j] || trace.z(k, j) > 0 ? Vitality.LEARNS : Vitality.DEAD;
        }
        boolean bounded = f == Activation.SIGMOID || f == Activation.TANH;
        if (!bounded) {
            return Vitality.LEARNS;
        }
        double steepest = f == Activation.SIGMOID ? STEEPEST_SIGMOID : STEEPEST_TANH;
        boolean flat = f.derivative(trace.z(k, j), trace.h(k + 1, j)) < NEARLY_FLAT * steepest;
        return flat ? Vitality.SATURATED : Vitality.LEARNS;
    }
}

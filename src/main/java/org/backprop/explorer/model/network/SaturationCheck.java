package org.backprop.explorer.model.network;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.backprop.explorer.model.objective.Parameters;

/**
 * Finds saturated and dead neurons of a network at given parameters: the {@link NeuronState} of each neuron, of which
 * saturation is judged for one sample and deadness over the data set.
 */
public final class SaturationCheck {

    private static final double SATURATION_RATIO = 0.01;

    /**
     * Bounds the search for dead relus, which runs a forward pass per sample: with more work than this, only a part of
     * the samples is checked.
     */
    private static final long MAX_MULTIPLICATIONS = 1_000_000;

    private final Architecture architecture;
    private final Trace trace;
    /**
     * Whether a relu's z is positive for a checked sample, by layer and neuron from 1; null for layers without relus.
     */
    private final boolean[][] everActive;

    /** Checks the neurons of {@code network} at {@code parameters}, for the sample of {@code trace}. */
    public SaturationCheck(NetworkObjective network, Parameters parameters, Trace trace) {
        this.architecture = network.architecture();
        this.trace = trace;
        boolean hasRelu = architecture.activations().stream().anyMatch(Activation::canDie);
        this.everActive = hasRelu ? findEverActive(network, parameters) : new boolean[0][];
    }

    /** Runs forward passes until each relu has had a positive z, or all samples to be checked have been. */
    private static boolean[][] findEverActive(NetworkObjective network, Parameters parameters) {
        Architecture architecture = network.architecture();
        boolean[][] everActive = new boolean[network.layerCount() + 1][];
        int[] relus = reluLayers(architecture);
        int remaining = 0;
        for (int k : relus) {
            everActive[k] = new boolean[architecture.size(k + 1) + 1];
            remaining += architecture.size(k + 1);
        }
        NetworkEvaluator evaluator = new NetworkEvaluator(network);
        double[] w = parameters.toArray();
        int checkedCount = checkedCount(network);
        for (int check = 0; check < checkedCount && remaining > 0; check++) {
            evaluator.loss(w, (int) ((long) check * network.sampleCount() / checkedCount)); // spread over the data
            for (int k : relus) {
                remaining -= markActive(
                        everActive[k], evaluator.column(evaluator.buffers().z(), k + 1));
            }
        }
        return everActive;
    }

    private static int[] reluLayers(Architecture architecture) {
        return IntStream.rangeClosed(1, architecture.layerCount())
                .filter(k -> architecture.activation(k).canDie())
                .toArray();
    }

    /** The number of samples that are checked at most. */
    private static int checkedCount(NetworkObjective network) {
        return (int) Math.max(1, Math.min(network.sampleCount(), MAX_MULTIPLICATIONS / network.dimension()));
    }

    /** Marks the neurons with a positive z, and returns how many of them were not marked before. */
    private static int markActive(boolean[] everActive, double[] z) {
        int count = 0;
        for (int j = 1; j <= z.length; j++) {
            if (z[j - 1] > 0 && !everActive[j]) {
                everActive[j] = true;
                count++;
            }
        }
        return count;
    }

    /** The state of neuron {@code j} of layer {@code k}, both from 1. */
    public NeuronState stateOf(int k, int j) {
        Activation f = architecture.activation(k);
        if (f.canDie()) {
            return everActive[k][j] || trace.z(k, j) > 0 ? NeuronState.ACTIVE : NeuronState.DEAD;
        }
        OptionalDouble maxDerivative = f.saturatingMaxDerivative();
        boolean isSaturated = maxDerivative.isPresent()
                && Math.abs(trace.activationDerivative(k, j)) < SATURATION_RATIO * maxDerivative.getAsDouble();
        return isSaturated ? NeuronState.SATURATED : NeuronState.ACTIVE;
    }
}

package org.backprop.explorer.model.timeline;

import java.util.OptionalDouble;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Operation.Kind;

/**
 * Everything there is to see at one moment. Immutable. What has not happened yet at the moment is empty.
 *
 * @param revision rises with every snapshot of a timeline, so that a late one can be told
 * @param moment the moment
 * @param setup what is learnt and how
 * @param values the numbers
 * @param history the course of events around the moment
 */
public record Snapshot(long revision, Moment moment, Setup setup, Values values, History history) {

    /** Whether the whole of {@code phase} has happened to the sample at hand. */
    public boolean hasReached(Phase phase) {
        return moment.hasReached(phase);
    }

    /**
     * Whether {@code operation} of {@code phase} has happened to the sample at hand.
     *
     * @throws IllegalArgumentException if the phase is under way and has no such operation
     */
    public boolean hasReached(Phase phase, Operation operation) {
        return hasReached(phase) || moment.phase().equals(phase) && isDone(operation);
    }

    /** Whether {@code operation} of the present phase, which is under way, is done. */
    private boolean isDone(Operation operation) {
        Operations operations = Operations.of(setup.objective(), moment.phase());
        int last = operations.place(moment.operation().orElseThrow());
        return operations.place(operation) <= last;
    }

    /** The parameters: the moved ones at the phase {@code update}, where the update starts before. */
    public Parameters parameters() {
        return values.now().parameters();
    }

    /** The index in the data (from 0) of the sample at hand. */
    public int sample() {
        return setup.batch().samples().get(moment.sample());
    }

    /**
     * The network that learns.
     *
     * @throws ClassCastException if a plain function is learnt
     */
    public NetworkObjective network() {
        return (NetworkObjective) setup.objective();
    }

    /** z_j^k. */
    public OptionalDouble z(int k, int j) {
        return hasReached(Phase.forward(k), new Operation(j, Kind.SUM))
                ? OptionalDouble.of(trace().z(k, j))
                : OptionalDouble.empty();
    }

    /** h_j of column {@code column} = 1 … K + 1; column 1, the input, is always there. */
    public OptionalDouble h(int column, int j) {
        return column == 1 || hasReached(Phase.forward(column - 1), new Operation(j, Kind.ACTIVATION))
                ? OptionalDouble.of(trace().h(column, j))
                : OptionalDouble.empty();
    }

    /** δ_j^k of the sample at hand. */
    public OptionalDouble delta(int k, int j) {
        return hasReached(Phase.backward(k), new Operation(j, Kind.DELTA))
                ? OptionalDouble.of(trace().delta(k, j))
                : OptionalDouble.empty();
    }

    /** L of the sample at hand, without penalty. */
    public OptionalDouble sampleLoss() {
        return hasReached(Phase.LOSS) ? OptionalDouble.of(trace().loss()) : OptionalDouble.empty();
    }

    /**
     * L of the sample at hand, without penalty, at {@link #parameters()}: at the phase {@code update} after the step.
     */
    public double sampleLossAfter() {
        return network().trace(parameters(), sample()).loss();
    }

    /**
     * ∂L/∂p for the parameter at {@code index}: of the sample at hand once the backward phase has come to it, and of
     * the batch's cost, penalty included, from the phase {@code gradient} on.
     */
    public OptionalDouble gradient(int index) {
        if (hasReached(Phase.GRADIENT)) {
            return OptionalDouble.of(values.batchGradient().get(index));
        }
        if (!(setup.objective() instanceof NetworkObjective network)) {
            return OptionalDouble.empty();
        }
        ParameterName name = network.layout().name(index);
        return hasReached(Phase.backward(name.layer()), derivative(name))
                ? OptionalDouble.of(trace().gradient(index))
                : OptionalDouble.empty();
    }

    /** The operation that gives ∂L/∂p. */
    private static Operation derivative(ParameterName name) {
        return name instanceof ParameterName.Weight weight
                ? new Operation(weight.to(), Kind.WEIGHT_GRADIENT, weight.from())
                : new Operation(((ParameterName.Bias) name).neuron(), Kind.BIAS_GRADIENT);
    }

    private Trace trace() {
        return values.trace().orElseThrow();
    }
}

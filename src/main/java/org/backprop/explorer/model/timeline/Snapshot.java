package org.backprop.explorer.model.timeline;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.NeuronState;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Operation.Kind;
import org.backprop.explorer.model.timeline.moment.Operations;
import org.backprop.explorer.model.timeline.moment.Phase;

/**
 * Everything that the views show of one moment. Immutable. Quantities that are not yet computed at the moment are
 * empty.
 *
 * @param id the timeline, and which of its snapshots this is
 * @param moment the moment
 * @param context the objective, settings, batch and state
 * @param updateValues the numbers of the update
 * @param history the history, later updates that were computed before included
 */
public record Snapshot(
        SnapshotId id, Moment moment, UpdateContext context, UpdateValues updateValues, History history) {

    /** Returns whether {@code other} is of the same timeline, and so of the same session; false for null. */
    public boolean isOfSameTimeline(Snapshot other) {
        return other != null && other.id.timelineId().equals(id.timelineId());
    }

    /** Returns whether {@code phase} is complete for the present sample. */
    public boolean hasReached(Phase phase) {
        return moment.hasReached(phase);
    }

    /**
     * Whether {@code operation} of {@code phase} is done for the present sample.
     *
     * @throws IllegalArgumentException if the phase is in progress and has no such operation
     */
    public boolean hasReached(Phase phase, Operation operation) {
        return hasReached(phase) || moment.phase().equals(phase) && isDone(operation);
    }

    /** Returns whether {@code operation} of the present phase, which is in progress, is done. */
    private boolean isDone(Operation operation) {
        Operations operations = Operations.of(context.objective(), moment.phase());
        int last = operations.indexOf(moment.operation().orElseThrow());
        return operations.indexOf(operation) <= last;
    }

    /** The parameters before the update; at the phase {@code update} those after it. */
    public Parameters parameters() {
        return updateValues.now().parameters();
    }

    /**
     * The parameters and their cost before the update of this moment, at all its phases. The step, its gradient and its
     * passes start here, also at the phase {@code update}, where {@link #parameters()} are already those after it.
     */
    public EvaluatedPoint beforeUpdate() {
        return updateValues.before();
    }

    /**
     * The parameters after the update of this moment, once its gradient is computed; before the phase {@code update}
     * they are where it would lead. Before that phase the first call computes them and is meant for the background.
     */
    public Optional<Parameters> parametersAfterUpdate() {
        if (!hasReached(Phase.GRADIENT)) {
            return Optional.empty();
        }
        return Optional.of(
                hasReached(Phase.UPDATE)
                        ? updateValues.now().parameters()
                        : context.nextUpdate().parameters());
    }

    /** The index in the data (from 0) of the present sample. */
    public int sampleIndex() {
        return context.batch().samples().get(moment.batchPosition());
    }

    /**
     * The network that is trained.
     *
     * @throws ClassCastException if the objective is not a network
     */
    public NetworkObjective network() {
        return (NetworkObjective) context.objective();
    }

    /** z_j^k, once it is computed; layer and neuron count from 1. */
    public OptionalDouble z(int k, int j) {
        return hasReached(Phase.forward(k), new Operation(j, Kind.SUM))
                ? OptionalDouble.of(trace().z(k, j))
                : OptionalDouble.empty();
    }

    /** h_j of column {@code column} = 1 … K + 1; column 1, the input, is never empty. */
    public OptionalDouble h(int column, int j) {
        return column == 1 || hasReached(Phase.forward(column - 1), new Operation(j, Kind.ACTIVATION))
                ? OptionalDouble.of(trace().h(column, j))
                : OptionalDouble.empty();
    }

    /** δ_j^k = ∂L/∂z_j^k of the loss of the present sample, without penalty. */
    public OptionalDouble delta(int k, int j) {
        return hasReached(Phase.backward(k), new Operation(j, Kind.DELTA))
                ? OptionalDouble.of(trace().delta(k, j))
                : OptionalDouble.empty();
    }

    /** L of the present sample, without penalty. */
    public OptionalDouble sampleLoss() {
        return hasReached(Phase.LOSS) ? OptionalDouble.of(trace().loss()) : OptionalDouble.empty();
    }

    /** L of the present sample, without penalty, after the update, once it is done. */
    public OptionalDouble sampleLossAfter() {
        return sampleValues().lossAfter();
    }

    /**
     * ∂L/∂p of the loss of the present sample, without penalty, for the parameter at {@code index}, once it is
     * computed; of a plain function never.
     */
    public OptionalDouble sampleGradient(int index) {
        if (!(context.objective() instanceof NetworkObjective network)) {
            return OptionalDouble.empty();
        }
        ParameterName name = network.layout().name(index);
        return hasReached(Phase.backward(name.layer()), gradientOperation(name))
                ? OptionalDouble.of(trace().gradient(index))
                : OptionalDouble.empty();
    }

    /** ∂L/∂p of the batch's cost, penalty included, for the parameter at {@code index}, once it is computed. */
    public OptionalDouble batchGradient(int index) {
        return hasReached(Phase.GRADIENT)
                ? OptionalDouble.of(updateValues.batchGradient().get(index))
                : OptionalDouble.empty();
    }

    /**
     * The derivative that is displayed where there is room for one: {@link #batchGradient} once it is computed, until
     * then {@link #sampleGradient}.
     */
    public OptionalDouble displayedGradient(int index) {
        return isDisplayedGradientOfBatch() ? batchGradient(index) : sampleGradient(index);
    }

    /** Returns whether {@link #displayedGradient} is that of the batch's cost. */
    public boolean isDisplayedGradientOfBatch() {
        return hasReached(Phase.GRADIENT);
    }

    /**
     * Returns whether {@link #displayedGradient} is that of the cost of all samples, penalty included: where a batch,
     * or the present sample, is all of the data. Otherwise it is no slope of that cost.
     */
    public boolean isDisplayedGradientOfCost() {
        int samples = context.objective().sampleCount();
        return isDisplayedGradientOfBatch()
                ? context.batch().samples().size() == samples
                : samples == 1 && !context.settings().regularization().isActive();
    }

    /** The operation that computes ∂L/∂p of the present sample. */
    private static Operation gradientOperation(ParameterName name) {
        return name instanceof ParameterName.Weight weight
                ? new Operation(weight.to(), Kind.WEIGHT_GRADIENT, weight.from())
                : new Operation(((ParameterName.Bias) name).neuron(), Kind.BIAS_GRADIENT);
    }

    /** The state of neuron {@code j} of layer {@code k}, both from 1, once its z is computed. */
    public Optional<NeuronState> neuronState(int k, int j) {
        return z(k, j).isPresent()
                ? Optional.of(sampleValues().saturationCheck().stateOf(k, j))
                : Optional.empty();
    }

    /**
     * All values of the present sample's passes before the update, also those that are not computed at the moment.
     *
     * @throws java.util.NoSuchElementException if the objective is not a network
     */
    public Trace trace() {
        return sampleValues().trace();
    }

    private SampleValues sampleValues() {
        return updateValues.sampleValues().orElseThrow();
    }
}

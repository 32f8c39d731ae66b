package org.backprop.explorer.view.picture;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.NeuronState;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Phase;

/**
 * A frame of the animated picture: a snapshot, and the progress of the transition to it.
 *
 * @param snapshot the moment
 * @param transition the transition that is animated; empty at its end
 * @param progress its progress, from 0 to 1
 */
public record AnimationFrame(Snapshot snapshot, Optional<StepTransition> transition, double progress) {

    /** Creates the frame of a snapshot without animation. */
    public static AnimationFrame of(Snapshot snapshot) {
        return new AnimationFrame(snapshot, Optional.empty(), 1);
    }

    /** Returns whether the transition to {@code phase} is animated, so that its new values are not shown yet. */
    public boolean isPending(Phase phase) {
        return transition.isPresent() && transition.get().phase().equals(phase);
    }

    public Architecture architecture() {
        return snapshot.network().architecture();
    }

    public Trace trace() {
        return snapshot.trace();
    }

    /** Returns the state of neuron {@code j} of layer {@code k}; active until its h is computed. */
    public NeuronState neuronState(int k, int j) {
        return snapshot.h(k + 1, j).isPresent() ? snapshot.neuronState(k, j).orElseThrow() : NeuronState.ACTIVE;
    }

    /** Returns the parameters to draw: between old and new values while an update is animated. */
    public double[] parameters() {
        double[] now = snapshot.parameters().toArray();
        if (isPending(Phase.UPDATE)) {
            double[] before = snapshot.beforeUpdate().parameters().toArray();
            for (int p = 0; p < now.length; p++) {
                now[p] = before[p] + (now[p] - before[p]) * progress;
            }
        }
        return now;
    }

    /** Returns a value that {@code phase} computes, or empty while its computation is animated. */
    public OptionalDouble visibleValue(Phase phase, Function<Snapshot, OptionalDouble> value) {
        boolean isAnimated =
                isPending(phase) && value.apply(transition.get().before()).isEmpty();
        return isAnimated ? OptionalDouble.empty() : value.apply(snapshot);
    }

    /** Returns whether the current phase or operation computes a value of neuron {@code j} of a column. */
    public boolean isActive(int column, int j) {
        Moment moment = snapshot.moment();
        Phase phase = moment.phase();
        int k = column - 1;
        if (k == 0) {
            return phase.equals(Phase.INPUT);
        }
        return (phase.equals(Phase.forward(k)) || phase.equals(Phase.backward(k)))
                && moment.operation().map(operation -> operation.neuron() == j).orElse(true);
    }

    /** Returns the index of the weight that the current operation uses, if it uses one. */
    public OptionalInt activeWeight() {
        ParameterLayout layout = snapshot.network().layout();
        int k = snapshot.moment().phase().layer();
        return snapshot.moment().operation().stream()
                .filter(operation -> operation.kind().hasTerms())
                .mapToInt(operation -> operation.kind() == Operation.Kind.CONTRIBUTION
                        ? layout.weightIndex(k + 1, operation.neuron(), operation.term())
                        : layout.weightIndex(k, operation.term(), operation.neuron()))
                .findAny();
    }
}

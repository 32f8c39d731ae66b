package org.backprop.explorer.view.network;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.network.SaturationCheck;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.timeline.Moment;
import org.backprop.explorer.model.timeline.Operation;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * One frame of the picture: a snapshot, and the progress of the transition that leads to it.
 *
 * @param snapshot the moment
 * @param transition what is on its way; empty once the moment has come about
 * @param progress how far, from 0 to 1
 */
record AnimationFrame(Snapshot snapshot, Optional<StepTransition> transition, double progress) {

    /** The moment as it is once all movement has ended. */
    static AnimationFrame of(Snapshot snapshot) {
        return new AnimationFrame(snapshot, Optional.empty(), 1);
    }

    /** Returns whether the values of {@code phase} have not arrived yet. */
    boolean isPending(Phase phase) {
        return transition.isPresent() && transition.get().phase().equals(phase);
    }

    Architecture architecture() {
        return snapshot.network().architecture();
    }

    Trace trace() {
        return snapshot.updateValues().trace().orElseThrow();
    }

    /** Which neurons can learn from the sample at hand. */
    SaturationCheck saturation() {
        return new SaturationCheck(
                snapshot.network(), snapshot.updateValues().before().parameters(), trace());
    }

    /** The parameters as they are drawn: on the way from old to new while an update is seen to happen. */
    double[] parameters() {
        double[] now = snapshot.parameters().toArray();
        if (isPending(Phase.UPDATE)) {
            double[] before = snapshot.updateValues().before().parameters().toArray();
            for (int p = 0; p < now.length; p++) {
                now[p] = before[p] + (now[p] - before[p]) * progress;
            }
        }
        return now;
    }

    /** The known values of neuron {@code j} of a column, its bias taken from {@code parameters}. */
    NeuronView.Numbered neuron(int column, int j, double[] parameters) {
        OptionalDouble none = OptionalDouble.empty();
        int k = column - 1;
        if (k == 0) {
            return new NeuronView.Numbered(snapshot.h(1, j), none, none, none);
        }
        OptionalDouble bias = architecture().hasBias()
                ? OptionalDouble.of(parameters[snapshot.network().layout().biasIndex(k, j)])
                : none;
        return new NeuronView.Numbered(
                visible(Phase.forward(k), at -> at.h(column, j)),
                visible(Phase.forward(k), at -> at.z(k, j)),
                bias,
                visible(Phase.backward(k), at -> at.delta(k, j)));
    }

    /** A number that {@code phase} brings about, unless it is still on its way. */
    OptionalDouble visible(Phase phase, Function<Snapshot, OptionalDouble> number) {
        boolean onItsWay =
                isPending(phase) && number.apply(transition.get().before()).isEmpty();
        return onItsWay ? OptionalDouble.empty() : number.apply(snapshot);
    }

    /** Returns whether something happens to neuron {@code j} of a column at this moment. */
    boolean isActive(int column, int j) {
        Moment moment = snapshot.moment();
        Phase phase = moment.phase();
        int k = column - 1;
        if (k == 0) {
            return phase.equals(Phase.INPUT);
        }
        return (phase.equals(Phase.forward(k)) || phase.equals(Phase.backward(k)))
                && moment.operation().map(operation -> operation.neuron() == j).orElse(true);
    }

    /** The weight that the operation of this moment is about, while a phase is under way. */
    OptionalInt activeWeight() {
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

package org.backprop.explorer.view.timeline;

import java.util.Optional;
import org.backprop.explorer.model.derivation.OperationFormulas;
import org.backprop.explorer.model.derivation.SamplePass;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Phase;

/** Chooses the neuron whose formula stands for those of a phase: that of what is selected, or the first. */
final class SentenceExample {

    private SentenceExample() {}

    /** Returns the formula of one neuron at the present phase; empty if the phase computes nothing for a neuron. */
    static Optional<Equation> of(Snapshot snapshot, Element selected) {
        Phase phase = snapshot.moment().phase();
        Operation.Kind kind =
                switch (phase.kind()) {
                    case FORWARD -> Operation.Kind.ACTIVATION;
                    case BACKWARD -> Operation.Kind.DELTA;
                    case INPUT, LOSS, GRADIENT, UPDATE -> null;
                };
        if (kind == null) {
            return Optional.empty();
        }
        Operation operation = new Operation(neuron(snapshot, selected, phase.layer()), kind);
        return Optional.of(new OperationFormulas(SamplePass.at(snapshot)).of(phase, operation));
    }

    /**
     * Returns the selected neuron of layer {@code k}, or that which the selected parameter leads to; else the first.
     */
    private static int neuron(Snapshot snapshot, Element selected, int k) {
        int neuron = 1;
        if (selected instanceof Element.Parameter parameter
                && parameter.index() < snapshot.parameters().size()) {
            ParameterName name = snapshot.network().layout().name(parameter.index());
            neuron = name.layer() == k ? target(name) : neuron;
        } else if (selected instanceof Element.WeightedSum z && z.layer() == k) {
            neuron = z.neuron();
        } else if (selected instanceof Element.ActivationValue h && h.column() == k + 1) {
            neuron = h.neuron();
        } else if (selected instanceof Element.Delta delta && delta.layer() == k) {
            neuron = delta.neuron();
        }
        Architecture architecture = snapshot.network().architecture();
        return Math.min(neuron, architecture.size(k + 1));
    }

    private static int target(ParameterName name) {
        return name instanceof ParameterName.Weight w ? w.to() : ((ParameterName.Bias) name).neuron();
    }
}

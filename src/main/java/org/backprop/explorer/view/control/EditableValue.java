package org.backprop.explorer.view.control;

import java.util.Optional;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.EditActions;

/**
 * A number that the user can edit: a parameter, or an input or a target of the present sample.
 *
 * @param name its text name
 * @param value its value
 * @param setter sets it
 */
public record EditableValue(String name, double value, Setter setter) {

    /** Sets a value, as {@link EditActions} describes it. */
    @FunctionalInterface
    public interface Setter {
        void set(EditActions actions, double newValue, Gesture gesture);
    }

    /** The parameter at {@code index}. */
    public static EditableValue ofParameter(Snapshot snapshot, int index) {
        return new EditableValue(
                Notation.of(snapshot.network().architecture())
                        .parameter(snapshot.network().layout().name(index))
                        .text(),
                snapshot.parameters().get(index),
                (actions, newValue, gesture) -> actions.setParameter(index, newValue, gesture));
    }

    /** The value that {@code element} stands for; empty if that is computed and cannot be edited. */
    public static Optional<EditableValue> of(Snapshot snapshot, Element element) {
        int sample = snapshot.sampleIndex() + 1;
        if (element instanceof Element.Parameter parameter) {
            return Optional.of(ofParameter(snapshot, parameter.index()));
        }
        if (element instanceof Element.ActivationValue activation && activation.column() == 1) {
            return Optional.of(ofData(snapshot, DataName.input(sample, activation.neuron())));
        }
        return element instanceof Element.TargetValue target
                ? Optional.of(ofData(snapshot, DataName.target(sample, target.output())))
                : Optional.empty();
    }

    private static EditableValue ofData(Snapshot snapshot, DataName name) {
        return new EditableValue(
                name.text(),
                snapshot.context().objective().dataValue(name),
                (actions, newValue, gesture) -> actions.setData(name, newValue, gesture));
    }
}

package org.backprop.explorer.model.derivation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;

/** Finds the quantity that an element is at a moment: its symbol, and its value if that is known. */
public final class ElementQuantities {

    private final Snapshot snapshot;
    private final Notation notation;

    /** The quantities at the moment of {@code snapshot}. */
    public ElementQuantities(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.notation = Notation.of(snapshot.network().architecture());
    }

    Notation notation() {
        return notation;
    }

    /** The quantity of {@code element}; empty for none and for several. */
    public Optional<Quantity> find(Element element) {
        if (element instanceof Element.Parameter parameter) {
            Symbol symbol = notation.parameter(snapshot.network().layout().name(parameter.index()));
            return known(symbol, snapshot.parameters().get(parameter.index()), element);
        } else if (element instanceof Element.ActivationValue h) {
            return quantity(notation.h(h.column(), h.neuron()), snapshot.h(h.column(), h.neuron()), element);
        } else if (element instanceof Element.WeightedSum z) {
            return quantity(notation.z(z.layer(), z.neuron()), snapshot.z(z.layer(), z.neuron()), element);
        } else if (element instanceof Element.Delta delta) {
            return quantity(
                    notation.delta(delta.layer(), delta.neuron()),
                    snapshot.delta(delta.layer(), delta.neuron()),
                    element);
        } else if (element instanceof Element.TargetValue target) {
            return known(notation.target(target.output()), snapshot.trace().target(target.output()), element);
        } else if (element instanceof Element.LossValue) {
            return quantity(notation.loss(), snapshot.sampleLoss(), element);
        }
        return Optional.empty();
    }

    private static Optional<Quantity> known(Symbol symbol, double value, Element element) {
        return quantity(symbol, OptionalDouble.of(value), element);
    }

    private static Optional<Quantity> quantity(Symbol symbol, OptionalDouble value, Element element) {
        return Optional.of(new Quantity(symbol, value, element));
    }
}

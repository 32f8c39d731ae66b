package org.backprop.explorer.view;

import java.util.OptionalDouble;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;

/** Describes an element in one line, with all digits of its value. */
public final class ElementText {

    private final Snapshot snapshot;
    private final Notation notation;

    /** Creates the texts for the values in {@code snapshot}. */
    public ElementText(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.notation = Notation.of(snapshot.network().architecture());
    }

    /** Returns the name of {@code element} with its value; empty if it has none or the network lacks the element. */
    public String of(Element element) {
        if (element instanceof Element.Parameter parameter) {
            return parameter.index() < snapshot.parameters().size() ? parameter(parameter.index()) : "";
        } else if (element instanceof Element.ActivationValue h) {
            return withValue(notation.h(h.column(), h.neuron()), snapshot.h(h.column(), h.neuron()));
        } else if (element instanceof Element.WeightedSum z) {
            return withValue(notation.z(z.layer(), z.neuron()), snapshot.z(z.layer(), z.neuron()));
        } else if (element instanceof Element.Delta delta) {
            return withValue(
                    notation.delta(delta.layer(), delta.neuron()), snapshot.delta(delta.layer(), delta.neuron()));
        } else if (element instanceof Element.TargetValue targetValue) {
            double y = snapshot.trace().target(targetValue.output());
            return withValue(notation.target(targetValue.output()), OptionalDouble.of(y));
        } else if (element instanceof Element.LossValue) {
            return withValue(notation.loss(), snapshot.sampleLoss());
        }
        return "";
    }

    private static String withValue(Symbol symbol, OptionalDouble value) {
        return Texts.text("element-text", symbol.unicode(), Numbers.exact(value));
    }

    /** Returns a parameter's value, or its old and new value where the displayed update changed it. */
    private static String withChange(Symbol symbol, double before, double now) {
        return before == now
                ? withValue(symbol, OptionalDouble.of(now))
                : Texts.text("element-text.moved", symbol.unicode(), Numbers.exact(before), Numbers.exact(now));
    }

    private String parameter(int index) {
        ParameterName name = snapshot.network().layout().name(index);
        String value = withChange(
                notation.parameter(name),
                snapshot.updateValues().before().parameters().get(index),
                snapshot.parameters().get(index));
        if (name instanceof ParameterName.Weight w) {
            return Texts.text("element-text.weight", value, w.layer(), w.from(), w.to());
        }
        ParameterName.Bias b = (ParameterName.Bias) name;
        return Texts.text("element-text.bias", value, b.layer(), b.neuron());
    }
}

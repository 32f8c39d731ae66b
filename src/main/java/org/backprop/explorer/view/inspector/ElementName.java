package org.backprop.explorer.view.inspector;

import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;

/**
 * The name of an element.
 *
 * @param symbol its symbol with indices
 * @param description its name in words
 */
record ElementName(String symbol, String description) {

    private static final ElementName NONE = new ElementName("", Texts.text("subject.none"));

    /** Returns whether the network has this element; a selection may remain from the network opened before. */
    static boolean isInNetwork(Element element, Snapshot snapshot) {
        Architecture architecture = snapshot.network().architecture();
        if (element instanceof Element.Parameter parameter) {
            return parameter.index() < snapshot.parameters().size();
        } else if (element instanceof Element.ActivationValue h) {
            return hasNeuron(architecture, h.column(), h.neuron());
        } else if (element instanceof Element.WeightedSum z) {
            return hasNeuron(architecture, z.layer() + 1, z.neuron());
        } else if (element instanceof Element.Delta delta) {
            return hasNeuron(architecture, delta.layer() + 1, delta.neuron());
        } else if (element instanceof Element.TargetValue targetValue) {
            return targetValue.output() <= architecture.outputCount();
        }
        return true;
    }

    private static boolean hasNeuron(Architecture architecture, int column, int neuron) {
        return column <= architecture.layerCount() + 1 && neuron <= architecture.size(column);
    }

    static ElementName of(Element element, Snapshot snapshot) {
        Notation notation = Notation.of(snapshot.network().architecture());
        if (element instanceof Element.Parameter parameter) {
            ParameterName name = snapshot.network().layout().name(parameter.index());
            return new ElementName(notation.parameter(name).unicode(), description(name));
        } else if (element instanceof Element.ActivationValue h) {
            String description = h.column() == 1
                    ? Texts.text("subject.input", h.neuron())
                    : Texts.text("subject.activity", h.column() - 1, h.neuron());
            return new ElementName(notation.h(h.column(), h.neuron()).unicode(), description);
        } else if (element instanceof Element.WeightedSum z) {
            return new ElementName(
                    notation.z(z.layer(), z.neuron()).unicode(), Texts.text("subject.sum", z.layer(), z.neuron()));
        } else if (element instanceof Element.Delta delta) {
            return new ElementName(
                    notation.delta(delta.layer(), delta.neuron()).unicode(),
                    Texts.text("subject.delta", delta.layer(), delta.neuron()));
        } else if (element instanceof Element.TargetValue targetValue) {
            return new ElementName(
                    notation.target(targetValue.output()).unicode(),
                    Texts.text("subject.target", targetValue.output()));
        } else if (element instanceof Element.LossValue) {
            return new ElementName(notation.loss().unicode(), Texts.text("subject.loss"));
        }
        return NONE;
    }

    private static String description(ParameterName name) {
        if (name instanceof ParameterName.Weight w) {
            return w.layer() == 1
                    ? Texts.text("subject.first-weight", w.from(), w.to())
                    : Texts.text("subject.weight", w.layer() - 1, w.from(), w.layer(), w.to());
        }
        return Texts.text("subject.bias", name.layer(), ((ParameterName.Bias) name).neuron());
    }
}

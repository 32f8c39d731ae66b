package org.backprop.explorer.view.inspector;

import org.backprop.explorer.model.derivation.ElementQuantities;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;

/**
 * The name of an element.
 *
 * @param symbol its symbol with indices
 * @param shortDescription what it is, in as few words as possible
 * @param description its name in words
 */
record ElementName(String symbol, String shortDescription, String description) {

    private static final ElementName NONE = new ElementName("", Texts.text("subject.none"), Texts.text("subject.none"));

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
        return new ElementQuantities(snapshot)
                .find(element)
                .map(quantity -> new ElementName(
                        quantity.symbol().unicode(),
                        shortDescription(element, snapshot),
                        description(element, snapshot)))
                .orElse(NONE);
    }

    private static String shortDescription(Element element, Snapshot snapshot) {
        if (!(element instanceof Element.Parameter parameter)) {
            return description(element, snapshot);
        }
        ParameterName name = snapshot.network().layout().name(parameter.index());
        String neuron = symbolOfNeuron(name.layer() + 1, name.neuron(), snapshot);
        return name instanceof ParameterName.Weight w
                ? Texts.text("subject.short-weight", symbolOfNeuron(w.layer(), w.from(), snapshot), neuron)
                : Texts.text("subject.short-bias", neuron);
    }

    private static String symbolOfNeuron(int column, int neuron, Snapshot snapshot) {
        return Notation.of(snapshot.network().architecture()).h(column, neuron).unicode();
    }

    private static String description(Element element, Snapshot snapshot) {
        if (SingleNeuronDerivation.isApplicableTo(snapshot.network().architecture())) {
            return descriptionWithoutIndices(element, snapshot);
        } else if (element instanceof Element.Parameter parameter) {
            return description(snapshot.network().layout().name(parameter.index()));
        } else if (element instanceof Element.ActivationValue h) {
            return h.column() == 1
                    ? Texts.text("subject.input", h.neuron())
                    : Texts.text("subject.activity", h.column() - 1, h.neuron());
        } else if (element instanceof Element.WeightedSum z) {
            return Texts.text("subject.sum", z.layer(), z.neuron());
        } else if (element instanceof Element.Delta delta) {
            return Texts.text("subject.delta", delta.layer(), delta.neuron());
        } else if (element instanceof Element.TargetValue targetValue) {
            return Texts.text("subject.target", targetValue.output());
        }
        return Texts.text("subject.loss");
    }

    /** Returns the name of an element of a single neuron, which has one of each kind. */
    private static String descriptionWithoutIndices(Element element, Snapshot snapshot) {
        if (element instanceof Element.Parameter parameter) {
            boolean isWeight = snapshot.network().layout().name(parameter.index()) instanceof ParameterName.Weight;
            return Texts.text(isWeight ? "subject.single.weight" : "subject.single.bias");
        } else if (element instanceof Element.ActivationValue h) {
            return Texts.text(h.column() == 1 ? "subject.single.input" : "subject.single.activity");
        } else if (element instanceof Element.WeightedSum) {
            return Texts.text("subject.single.sum");
        } else if (element instanceof Element.Delta) {
            return Texts.text("subject.single.delta");
        }
        return Texts.text(element instanceof Element.TargetValue ? "subject.single.target" : "subject.loss");
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

package org.backprop.explorer.view.inspector;

import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Texts;

/**
 * The name of an element.
 *
 * @param symbol its symbol with indices
 * @param words its name in words
 */
record SubjectName(String symbol, String words) {

    private static final SubjectName NONE = new SubjectName("", Texts.text("subject.none"));

    /** Returns whether the network has this element; a selection may remain from the network opened before. */
    static boolean fits(Element element, Snapshot snapshot) {
        Architecture architecture = snapshot.network().architecture();
        if (element instanceof Element.Parameter parameter) {
            return parameter.index() < snapshot.parameters().size();
        } else if (element instanceof Element.Activity h) {
            return hasNeuron(architecture, h.column(), h.neuron());
        } else if (element instanceof Element.WeightedSum z) {
            return hasNeuron(architecture, z.layer() + 1, z.neuron());
        } else if (element instanceof Element.Delta delta) {
            return hasNeuron(architecture, delta.layer() + 1, delta.neuron());
        } else if (element instanceof Element.Target target) {
            return target.output() <= architecture.outputCount();
        }
        return true;
    }

    private static boolean hasNeuron(Architecture architecture, int column, int neuron) {
        return column <= architecture.layerCount() + 1 && neuron <= architecture.size(column);
    }

    static SubjectName of(Element element, Snapshot snapshot) {
        Notation notation = Notation.of(snapshot.network().architecture());
        if (element instanceof Element.Parameter parameter) {
            ParameterName name = snapshot.network().layout().name(parameter.index());
            return new SubjectName(notation.parameter(name).unicode(), words(name));
        } else if (element instanceof Element.Activity h) {
            String words = h.column() == 1
                    ? Texts.text("subject.input", h.neuron())
                    : Texts.text("subject.activity", h.column() - 1, h.neuron());
            return new SubjectName(notation.h(h.column(), h.neuron()).unicode(), words);
        } else if (element instanceof Element.WeightedSum z) {
            return new SubjectName(
                    notation.z(z.layer(), z.neuron()).unicode(), Texts.text("subject.sum", z.layer(), z.neuron()));
        } else if (element instanceof Element.Delta delta) {
            return new SubjectName(
                    notation.delta(delta.layer(), delta.neuron()).unicode(),
                    Texts.text("subject.delta", delta.layer(), delta.neuron()));
        } else if (element instanceof Element.Target target) {
            return new SubjectName(
                    notation.target(target.output()).unicode(), Texts.text("subject.target", target.output()));
        } else if (element instanceof Element.Loss) {
            return new SubjectName(notation.loss().unicode(), Texts.text("subject.loss"));
        }
        return NONE;
    }

    private static String words(ParameterName name) {
        if (name instanceof ParameterName.Weight w) {
            return w.layer() == 1
                    ? Texts.text("subject.first-weight", w.from(), w.to())
                    : Texts.text("subject.weight", w.layer() - 1, w.from(), w.layer(), w.to());
        }
        return Texts.text("subject.bias", name.layer(), ((ParameterName.Bias) name).neuron());
    }
}

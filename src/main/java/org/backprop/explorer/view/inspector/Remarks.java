package org.backprop.explorer.view.inspector;

import java.util.OptionalDouble;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;

/** Remarks beside formulas, such as where the published articles or their printed numbers are misleading. */
final class Remarks {

    /** L of the worked example before its first update. */
    private static final double WORKED_EXAMPLE_INITIAL_COST = 0.2983711087600027;

    private Remarks() {}

    /**
     * Returns the remark on {@code element} in the representation {@code representation}; an empty text if there is
     * none.
     */
    static String remarkOn(Element element, Representation representation, Snapshot snapshot) {
        if (element.equals(Element.NONE)) {
            return Texts.text("remark.nothing");
        } else if (Representation.of(element, snapshot.network().architecture()).size() == 1) {
            return Texts.text("remark.given");
        } else if (representation == Representation.UPDATE) {
            return isPublishedExample(snapshot) ? Texts.text("remark.worked-example") : "";
        }
        return remarkOnFormula(element, snapshot);
    }

    private static String remarkOnFormula(Element element, Snapshot snapshot) {
        Architecture architecture = snapshot.network().architecture();
        if (element instanceof Element.ActivationValue h) {
            return remarkOnActivation(architecture.activation(h.column() - 1));
        } else if (element instanceof Element.WeightedSum) {
            return architecture.hasBias() ? Texts.text("remark.sum") : "";
        } else if (element instanceof Element.LossValue) {
            return isPublishedExample(snapshot) ? Texts.text("remark.worked-example") : remarkOnLoss(architecture);
        } else if (element instanceof Element.Parameter parameter) {
            return remarkOnGradient(snapshot, parameter.index());
        }
        return "";
    }

    /** Returns whether this is the published worked example: with its initial state and settings, and without edits. */
    private static boolean isPublishedExample(Snapshot snapshot) {
        Preset workedExample = Preset.workedExample();
        return Preset.find(snapshot.network())
                        .filter(preset -> preset.id().equals(workedExample.id()))
                        .isPresent()
                && snapshot.history().edits().isEmpty()
                && snapshot.context()
                        .settings()
                        .equals(workedExample.initialState().settings())
                && snapshot.history().costCurve().get(0) == WORKED_EXAMPLE_INITIAL_COST;
    }

    private static String remarkOnActivation(Activation f) {
        return f == Activation.SIGMOID ? Texts.text("remark.sigmoid") : "";
    }

    private static String remarkOnLoss(Architecture architecture) {
        boolean crossEntropy = architecture.loss().isCrossEntropy();
        if (!crossEntropy) {
            return "";
        }
        return Texts.text(architecture.layerCount() == 1 ? "remark.convex" : "remark.not-convex");
    }

    /** Returns the direction of descent, from the phase {@code gradient} on. */
    private static String remarkOnGradient(Snapshot snapshot, int index) {
        OptionalDouble gradient = snapshot.batchGradient(index);
        if (gradient.orElse(0) == 0) {
            return "";
        }
        return Texts.text(gradient.getAsDouble() > 0 ? "remark.positive" : "remark.negative");
    }
}

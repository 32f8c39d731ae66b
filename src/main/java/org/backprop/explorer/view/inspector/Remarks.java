package org.backprop.explorer.view.inspector;

import java.util.OptionalDouble;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Texts;

/** A sentence beside a formula where readers of the articles, or of the print, could be led astray. */
final class Remarks {

    private Remarks() {}

    /** What is worth knowing beside the formula of {@code element}; empty for nothing. */
    static String on(Element element, Snapshot snapshot) {
        Architecture architecture = snapshot.network().architecture();
        if (element instanceof Element.Activity h && h.column() > 1) {
            return onFunction(architecture.activation(h.column() - 1));
        } else if (element instanceof Element.WeightedSum) {
            return architecture.bias() ? Texts.text("remark.sum") : "";
        } else if (element instanceof Element.Loss) {
            return onLoss(snapshot, architecture);
        } else if (element instanceof Element.Parameter parameter) {
            return onGradient(snapshot, parameter.index());
        } else if (element instanceof Element.Target || element instanceof Element.Activity) {
            return Texts.text("remark.given");
        }
        return element.equals(Element.NOTHING) ? Texts.text("remark.nothing") : "";
    }

    private static String onFunction(Activation f) {
        return f == Activation.SIGMOID ? Texts.text("remark.sigmoid") : "";
    }

    private static String onLoss(Snapshot snapshot, Architecture architecture) {
        String worked = Preset.workedExample().id();
        if (Preset.of(snapshot.network())
                .filter(preset -> preset.id().equals(worked))
                .isPresent()) {
            return Texts.text("remark.worked-example");
        }
        boolean crossEntropy = architecture.loss() == Loss.BINARY_CROSS_ENTROPY
                || architecture.loss() == Loss.CATEGORICAL_CROSS_ENTROPY;
        if (!crossEntropy) {
            return "";
        }
        return Texts.text(architecture.layers() == 1 ? "remark.convex" : "remark.not-convex");
    }

    /** Which way is downhill, from the gradient on that the step follows. */
    private static String onGradient(Snapshot snapshot, int index) {
        OptionalDouble gradient = snapshot.gradient(index);
        if (!snapshot.hasReached(Phase.GRADIENT) || gradient.orElse(0) == 0) {
            return "";
        }
        return Texts.text(gradient.getAsDouble() > 0 ? "remark.positive" : "remark.negative");
    }
}

package org.backprop.explorer.view.curve;

import org.backprop.explorer.chart.curve.CostLineNames;
import org.backprop.explorer.chart.curve.CostReading;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.backprop.explorer.model.training.Cost;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/** The texts about a cost curve. */
final class CurveTexts {

    private CurveTexts() {}

    /** Returns the names of the lines. */
    static CostLineNames lineNames() {
        return new CostLineNames(
                Texts.text("curve.line.cost"),
                Texts.text("curve.line.smoothed"),
                Texts.text("curve.line.data"),
                Texts.text("curve.line.future"));
    }

    /** Returns the definition of L, and its penalty if there is one. */
    static String convention(Snapshot snapshot) {
        int samples = snapshot.context().objective().sampleCount();
        Architecture architecture = snapshot.network().architecture();
        String formula = Notation.of(architecture).lossFormula(architecture.loss());
        String text = samples == 1
                ? Texts.text("curve.convention.one", formula)
                : Texts.text("curve.convention", formula, Numbers.count(samples));
        return isPenalized(snapshot)
                ? text
                        + Texts.text(
                                "curve.penalty",
                                Numbers.significant(cost(snapshot).penalty(), Numbers.BRIEF))
                : text;
    }

    /** Returns the penalty at the moment with all its digits; an empty text if there is none. */
    static String penalty(Snapshot snapshot) {
        return isPenalized(snapshot)
                ? Texts.text("curve.penalty.full", Numbers.exact(cost(snapshot).penalty()))
                : "";
    }

    private static boolean isPenalized(Snapshot snapshot) {
        return snapshot.context().settings().regularization().isActive();
    }

    private static Cost cost(Snapshot snapshot) {
        return snapshot.updateValues().now().cost();
    }

    /** Returns the text about the updates of {@code curve} in one pixel column. */
    static String reading(CostCurve curve, CostReading reading) {
        boolean penalized = curve.hasPenalty();
        if (reading.isOne()) {
            int update = reading.first();
            return Texts.text(
                    penalized ? "curve.at.penalty" : "curve.at",
                    Numbers.exact(curve.get(update)),
                    Numbers.count(update),
                    Numbers.exact(curve.data(update)),
                    Numbers.exact(curve.penalty(update)));
        }
        return Texts.text(
                penalized ? "curve.among.penalty" : "curve.among",
                rangeText(reading.total()),
                rangeText(reading.data()),
                Numbers.count(reading.first()),
                Numbers.count(reading.last()));
    }

    private static String rangeText(CostReading.CostRange costRange) {
        String min = Numbers.significant(costRange.min(), Numbers.BRIEF);
        String max = Numbers.significant(costRange.max(), Numbers.BRIEF);
        return min.equals(max) ? min : Texts.text("curve.among.span", min, max);
    }
}

package org.backprop.explorer.view.chart;

import org.backprop.explorer.chart.CostReading;
import org.backprop.explorer.chart.CostWords;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.timeline.CostCurve;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.Cost;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;

/** The texts about a cost curve. */
final class CurveWords {

    private static final int DIGITS = 4;
    private static final int PENALTY_DIGITS = 3;

    private CurveWords() {}

    /** Returns the names of the lines. */
    static CostWords lines() {
        return new CostWords(
                Texts.text("curve.line.cost"), Texts.text("curve.line.smoothed"), Texts.text("curve.line.data"));
    }

    /** Returns the definition of L, and its penalty if there is one. */
    static String convention(Snapshot snapshot) {
        int samples = snapshot.setup().objective().sampleCount();
        Architecture architecture = snapshot.network().architecture();
        String formula = Notation.of(architecture).convention(architecture.loss());
        String text = samples == 1
                ? Texts.text("curve.convention.one", formula)
                : Texts.text("curve.convention", formula, Numbers.count(samples));
        return isPenalised(snapshot)
                ? text
                        + Texts.text(
                                "curve.penalty",
                                Numbers.significant(cost(snapshot).penalty(), PENALTY_DIGITS))
                : text;
    }

    /** Returns the penalty at the moment with all its digits; an empty text if there is none. */
    static String penalty(Snapshot snapshot) {
        return isPenalised(snapshot)
                ? Texts.text("curve.penalty.full", Numbers.exact(cost(snapshot).penalty()))
                : "";
    }

    private static boolean isPenalised(Snapshot snapshot) {
        return snapshot.setup().training().regularization().isActive();
    }

    private static Cost cost(Snapshot snapshot) {
        return snapshot.values().now().cost();
    }

    /** Returns the text about the updates of {@code curve} in one pixel column. */
    static String reading(CostCurve curve, CostReading reading) {
        boolean penalised = curve.isPenalised();
        if (reading.isOne()) {
            int update = reading.first();
            return Texts.text(
                    penalised ? "curve.at.penalty" : "curve.at",
                    Numbers.exact(curve.get(update)),
                    Numbers.count(update),
                    Numbers.exact(curve.data(update)),
                    Numbers.exact(curve.penalty(update)));
        }
        return Texts.text(
                penalised ? "curve.among.penalty" : "curve.among",
                span(reading.total()),
                span(reading.data()),
                Numbers.count(reading.first()),
                Numbers.count(reading.last()));
    }

    private static String span(CostReading.Span span) {
        String least = Numbers.significant(span.least(), DIGITS);
        String greatest = Numbers.significant(span.greatest(), DIGITS);
        return least.equals(greatest) ? least : Texts.text("curve.among.span", least, greatest);
    }
}

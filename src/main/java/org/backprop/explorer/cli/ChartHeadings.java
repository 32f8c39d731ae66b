package org.backprop.explorer.cli;

import java.util.List;
import org.backprop.explorer.chart.ChartHeading;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.numeric.PlainNumberFormat;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.text.Texts;

/** The headings of charts in files. */
final class ChartHeadings {

    private ChartHeadings() {}

    /** The session's title, or {@code otherwise} if it has none; the cost at the moment, and how it is defined. */
    static ChartHeading of(Session session, Snapshot snapshot, String otherwise) {
        String cost =
                PlainNumberFormat.format(snapshot.updateValues().now().cost().total());
        return new ChartHeading(
                session.title().isBlank() ? otherwise : session.title(),
                List.of(
                        convention(session, snapshot),
                        Texts.text("command.cost", snapshot.moment().updateCount(), cost)));
    }

    private static String convention(Session session, Snapshot snapshot) {
        NetworkObjective network = session.network();
        Architecture architecture = network.architecture();
        String formula = Notation.of(architecture).lossFormula(architecture.loss());
        String convention = network.sampleCount() == 1
                ? Texts.text("curve.convention.one", formula)
                : Texts.text("curve.convention", formula, network.sampleCount());
        return snapshot.history().costCurve().hasPenalty()
                ? Texts.text("command.chart.penalized", convention)
                : convention;
    }
}

package org.backprop.explorer.cli;

import java.util.List;
import org.backprop.explorer.chart.ChartHeading;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.numeric.PlainNumberFormat;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.session.Session;

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
                        "update " + snapshot.moment().updateCount() + ": L = " + cost));
    }

    private static String convention(Session session, Snapshot snapshot) {
        NetworkObjective network = session.network();
        Architecture architecture = network.architecture();
        String formula = "L = " + Notation.of(architecture).lossFormula(architecture.loss());
        String samples =
                network.sampleCount() == 1 ? ", of the one sample" : ", mean of " + network.sampleCount() + " samples";
        boolean penalized = snapshot.history().costCurve().hasPenalty();
        return formula + samples + (penalized ? ", plus the penalty on weights" : "");
    }
}

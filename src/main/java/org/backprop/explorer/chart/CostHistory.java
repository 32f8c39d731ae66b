package org.backprop.explorer.chart;

import java.util.List;
import org.backprop.explorer.model.timeline.CostCurve;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * The data of a plot of the cost over updates.
 *
 * @param curve the cost after each update, including those after the current one
 * @param now the number of updates done at the current moment, less than the size of the curve
 * @param cost L at the current moment
 * @param edits the numbers of updates after which edits were made
 * @param epoch the number of updates in an epoch; more than one where the curve is noisy
 */
public record CostHistory(CostCurve curve, int now, double cost, List<Long> edits, long epoch) {

    /** Copies {@code edits}. */
    public CostHistory {
        edits = List.copyOf(edits);
    }

    /** Returns the whole known history, including what lies after the moment of {@code snapshot}. */
    public static CostHistory of(Snapshot snapshot) {
        CostCurve curve = snapshot.history().curve();
        int samples = snapshot.setup().objective().sampleCount();
        return new CostHistory(
                curve,
                (int) Math.min(snapshot.moment().updatesDone(), curve.size() - 1L),
                snapshot.values().now().cost().total(),
                snapshot.history().edits().stream().map(Edit::update).toList(),
                snapshot.setup().onward().training().sampling().updatesPerEpoch(samples));
    }

    /** Returns the history up to the current update. */
    public CostHistory travelled() {
        List<Long> made = edits.stream().filter(update -> update <= now).toList();
        return new CostHistory(curve.upTo(now + 1), now, cost, made, epoch);
    }

    /** Returns the number of the last known update. */
    int last() {
        return curve.size() - 1;
    }
}

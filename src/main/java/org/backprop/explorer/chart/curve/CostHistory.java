package org.backprop.explorer.chart.curve;

import java.util.List;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.cost.CostCurve;

/**
 * The data of a plot of the cost over updates.
 *
 * @param curve the cost after each update, including those after the current one
 * @param currentUpdate the number of updates done at the current moment, less than the size of the curve
 * @param cost L at the current moment
 * @param editedUpdates the numbers of updates after which edits were made
 * @param updatesPerEpoch the number of updates in an epoch; more than one where the curve is noisy
 */
public record CostHistory(
        CostCurve curve, int currentUpdate, double cost, List<Long> editedUpdates, long updatesPerEpoch) {

    /** Copies {@code editedUpdates}. */
    public CostHistory {
        editedUpdates = List.copyOf(editedUpdates);
    }

    /** Returns the whole known history, including what lies after the moment of {@code snapshot}. */
    public static CostHistory of(Snapshot snapshot) {
        CostCurve curve = snapshot.history().costCurve();
        int samples = snapshot.context().objective().sampleCount();
        return new CostHistory(
                curve,
                (int) Math.min(snapshot.moment().updateCount(), curve.size() - 1L),
                snapshot.updateValues().now().cost().total(),
                snapshot.history().edits().stream().map(Edit::updateCount).toList(),
                snapshot.context().currentState().settings().sampling().updatesPerEpoch(samples));
    }

    /** Returns the history up to the current update. */
    public CostHistory past() {
        List<Long> pastEdits =
                editedUpdates.stream().filter(update -> update <= currentUpdate).toList();
        return new CostHistory(curve.upTo(currentUpdate + 1), currentUpdate, cost, pastEdits, updatesPerEpoch);
    }

    /** Returns the number of the last known update. */
    int lastUpdate() {
        return curve.size() - 1;
    }
}

package org.backprop.explorer.chart.curve;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.backprop.explorer.model.timeline.moment.Phase;

/**
 * The data of a plot of the cost over updates.
 *
 * @param curve the cost after each update, including those after the current one
 * @param currentUpdate the number of updates done at the current moment, less than the size of the curve
 * @param cost L at the current moment
 * @param costBefore L before the update that the current moment has just made; empty if it has made none
 * @param edits the edits
 * @param updatesPerEpoch the number of updates in an epoch; more than one where the curve is noisy
 */
public record CostHistory(
        CostCurve curve,
        int currentUpdate,
        double cost,
        OptionalDouble costBefore,
        List<Edit> edits,
        long updatesPerEpoch) {

    /** Copies {@code edits}. */
    public CostHistory {
        edits = List.copyOf(edits);
    }

    /** Returns the whole known history, including what lies after the moment of {@code snapshot}. */
    public static CostHistory of(Snapshot snapshot) {
        CostCurve curve = snapshot.history().costCurve();
        int samples = snapshot.context().objective().sampleCount();
        return new CostHistory(
                curve,
                (int) Math.min(snapshot.moment().updateCount(), curve.size() - 1L),
                snapshot.updateValues().now().cost().total(),
                snapshot.hasReached(Phase.UPDATE)
                        ? OptionalDouble.of(snapshot.beforeUpdate().cost().total())
                        : OptionalDouble.empty(),
                snapshot.history().edits(),
                snapshot.context().currentState().settings().sampling().updatesPerEpoch(samples));
    }

    /** Returns the history up to the current update. */
    public CostHistory past() {
        List<Edit> pastEdits = edits.stream()
                .filter(edit -> edit.updateCount() <= currentUpdate)
                .toList();
        return new CostHistory(
                curve.upTo(currentUpdate + 1), currentUpdate, cost, costBefore, pastEdits, updatesPerEpoch);
    }

    /** Returns the numbers of updates after which edits were made, ascending and distinct. */
    LongStream editedUpdates() {
        return edits.stream().mapToLong(Edit::updateCount).distinct();
    }

    /** Returns the updates that parameters were set after, ascending and distinct; there the curve may jump. */
    int[] jumps() {
        return edits.stream()
                .filter(edit -> edit.change() instanceof Change.SetParameters)
                .mapToInt(edit -> (int) edit.updateCount())
                .distinct()
                .toArray();
    }

    /** Returns the number of the last known update. */
    int lastUpdate() {
        return curve.size() - 1;
    }
}

package org.backprop.explorer.chart;

import java.util.List;
import org.backprop.explorer.model.timeline.CostCurve;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * What a picture of the cost over updates shows.
 *
 * @param curve the cost after each update, those ahead included
 * @param now the number of updates done at the present moment, below the size of the curve
 * @param cost L at the present moment
 * @param edits after how many updates edits were made
 * @param epoch how many updates it takes to see all data once; more than one where the curve is noisy
 */
public record CostHistory(CostCurve curve, int now, double cost, List<Long> edits, long epoch) {

    /** Copies {@code edits}. */
    public CostHistory {
        edits = List.copyOf(edits);
    }

    /** All that is known at the moment of {@code snapshot}. */
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

    /** The same without what is still ahead. */
    public CostHistory travelled() {
        List<Long> made = edits.stream().filter(update -> update <= now).toList();
        return new CostHistory(curve.upTo(now + 1), now, cost, made, epoch);
    }

    /** The last update that is known. */
    int last() {
        return curve.size() - 1;
    }
}

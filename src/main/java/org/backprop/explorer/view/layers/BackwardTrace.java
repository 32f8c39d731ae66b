package org.backprop.explorer.view.layers;

import java.util.List;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Operation.Kind;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.view.picture.AnimationFrame;

/** Draws what a backward phase has carried to the left: the edges in the color of the sign of w δ, with arrowheads. */
final class BackwardTrace {

    private final EdgePainter painter;
    private final AnimationFrame frame;
    private final double[] weights;

    BackwardTrace(EdgePainter painter, AnimationFrame frame, double[] weights) {
        this.painter = painter;
        this.frame = frame;
        this.weights = weights;
    }

    /**
     * Draws the trace of the present phase on {@code edges} or, at the last layer, on the {@code comparisons} of
     * outputs and targets.
     */
    void draw(List<Edge> edges, List<Edge> comparisons) {
        Snapshot snapshot = frame.snapshot();
        Phase phase = snapshot.moment().phase();
        if (phase.kind() != Phase.Kind.BACKWARD) {
            return;
        }
        Trace trace = frame.trace();
        int k = phase.layer();
        if (k == trace.layerCount()) {
            comparisons.stream()
                    .filter(edge -> snapshot.hasReached(phase, new Operation(edge.to(), Kind.DELTA)))
                    .forEach(edge -> painter.drawBackward(edge, 0, trace.delta(k, edge.to())));
            return;
        }
        for (Edge edge : edges) {
            if (edge.layer() == k + 1
                    && snapshot.hasReached(phase, new Operation(edge.from(), Kind.CONTRIBUTION, edge.to()))) {
                double weight = weights[edge.index()];
                painter.drawBackward(edge, weight, weight * trace.delta(k + 1, edge.to()));
            }
        }
    }
}

package org.backprop.explorer.view.layers;

import java.util.List;
import java.util.OptionalDouble;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Operation.Kind;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.view.picture.AnimationFrame;

/**
 * Draws what the backward phases have carried to the left: the edges in the color of the sign of w δ, with arrowheads;
 * pale what an earlier phase has carried.
 */
final class BackwardTrace {

    private static final double PALE_OPACITY = 0.4;

    private final EdgePainter painter;
    private final EdgeGeometry geometry;
    private final Snapshot snapshot;
    private final double[] weights;

    BackwardTrace(EdgePainter painter, NetworkGeometry geometry, AnimationFrame frame, double[] weights) {
        this.painter = painter;
        this.geometry = new EdgeGeometry(geometry);
        this.snapshot = frame.snapshot();
        this.weights = weights;
    }

    /**
     * Draws the trace of the backward phases up to the present one on {@code edges} and, for the last layer, on the
     * {@code comparisons} of outputs and targets.
     */
    void draw(List<Edge> edges, List<Edge> comparisons) {
        Phase phase = snapshot.moment().phase();
        if (phase.kind() != Phase.Kind.BACKWARD) {
            return;
        }
        int last = snapshot.trace().layerCount();
        comparisons.stream()
                .filter(edge -> hasCarried(last, new Operation(edge.to(), Kind.DELTA)))
                .forEach(this::drawOutputDelta);
        for (Edge edge : edges) {
            int k = edge.layer() - 1;
            if (k >= phase.layer() && hasCarried(k, new Operation(edge.from(), Kind.CONTRIBUTION, edge.to()))) {
                drawContribution(edge);
            }
        }
    }

    private boolean hasCarried(int k, Operation operation) {
        return isOver(k) || snapshot.hasReached(Phase.backward(k), operation);
    }

    private boolean isOver(int k) {
        return k > snapshot.moment().phase().layer();
    }

    private void drawOutputDelta(Edge comparison) {
        Trace trace = snapshot.trace();
        int last = trace.layerCount();
        painter.drawBackward(new CarriedDerivative(
                comparison, OptionalDouble.empty(), trace.delta(last, comparison.to()), opacity(last), 0));
    }

    private void drawContribution(Edge edge) {
        double weight = weights[edge.index()];
        painter.drawBackward(new CarriedDerivative(
                edge,
                OptionalDouble.of(weight),
                weight * snapshot.trace().delta(edge.layer(), edge.to()),
                opacity(edge.layer() - 1),
                geometry.headPosition(edge.layer())));
    }

    private double opacity(int k) {
        return isOver(k) ? PALE_OPACITY : 1;
    }
}

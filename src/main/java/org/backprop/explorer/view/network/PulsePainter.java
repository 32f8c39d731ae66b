package org.backprop.explorer.view.network;

import java.util.List;
import java.util.function.Predicate;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.timeline.Operation;
import org.backprop.explorer.model.timeline.Operation.Kind;
import org.backprop.explorer.model.timeline.Phase;

/** Paints the pulses of one transition: values to the right, deltas to the left, along the edges that are new in it. */
final class PulsePainter {

    private final AnimationFrame animationFrame;
    private final StepTransition stepTransition;
    private final PulseDotPainter pulses;
    private final double[] w;
    private final Trace trace;

    PulsePainter(AnimationFrame animationFrame, StepTransition stepTransition, PulseDotPainter pulses) {
        this.animationFrame = animationFrame;
        this.stepTransition = stepTransition;
        this.pulses = pulses;
        this.w = animationFrame.parameters();
        this.trace = animationFrame.trace();
    }

    /** Draws it on {@code edges}, and on {@code comparisons} between outputs and targets. */
    void draw(List<Edge> edges, List<Edge> comparisons) {
        int k = stepTransition.phase().layer();
        Runnable drawing =
                switch (stepTransition.phase().kind()) {
                    case FORWARD -> () -> drawProducts(k, edges);
                    case LOSS -> () -> pulses.forward(comparisons, animationFrame.progress(), edge -> 1);
                    case BACKWARD ->
                        k == trace.layerCount() ? () -> drawErrors(k, comparisons) : () -> drawContributions(k, edges);
                    case INPUT, GRADIENT, UPDATE -> () -> {}; // nothing moves
                };
        drawing.run();
    }

    private void drawProducts(int k, List<Edge> edges) {
        pulses.forward(
                layer(k, edges, edge -> isNew(edge.to(), Kind.PRODUCT, edge.from())),
                animationFrame.progress(),
                edge -> w[edge.index()] * trace.h(k, edge.from()));
    }

    private void drawContributions(int k, List<Edge> edges) {
        pulses.backward(
                layer(k + 1, edges, edge -> isNew(edge.from(), Kind.CONTRIBUTION, edge.to())),
                animationFrame.progress(),
                edge -> w[edge.index()] * trace.delta(k + 1, edge.to()));
    }

    private void drawErrors(int k, List<Edge> comparisons) {
        List<Edge> coming = comparisons.stream()
                .filter(edge -> isNew(edge.to(), Kind.DELTA, 0))
                .toList();
        pulses.backward(coming, animationFrame.progress(), edge -> trace.delta(k, edge.to()));
    }

    /** The edges of layer {@code k} that are drawn and that a pulse moves along. */
    private List<Edge> layer(int k, List<Edge> edges, Predicate<Edge> isNew) {
        ParameterLayout layout = animationFrame.snapshot().network().layout();
        int from = layout.layerStart(k);
        int to = from + layout.weightCount(k);
        return edges.stream()
                .filter(edge -> edge.index() >= from && edge.index() < to)
                .filter(isNew)
                .toList();
    }

    /** Returns whether an operation happens in this movement and had not happened before. */
    private boolean isNew(int neuron, Kind kind, int term) {
        Phase phase = stepTransition.phase();
        Operation operation = new Operation(neuron, kind, term);
        return animationFrame.snapshot().hasReached(phase, operation)
                && !stepTransition.before().hasReached(phase, operation);
    }
}

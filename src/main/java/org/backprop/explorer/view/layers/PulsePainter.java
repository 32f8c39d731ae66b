package org.backprop.explorer.view.layers;

import java.util.List;
import java.util.function.Predicate;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Operation.Kind;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.view.picture.AnimationFrame;
import org.backprop.explorer.view.picture.PulseDotPainter;
import org.backprop.explorer.view.picture.StepTransition;

/** Draws the pulses of a transition, along the edges of the products and contributions that are new in it. */
final class PulsePainter {

    private final AnimationFrame animationFrame;
    private final StepTransition stepTransition;
    private final PulseDotPainter dotPainter;
    private final double[] parameters;
    private final Trace trace;

    PulsePainter(AnimationFrame animationFrame, StepTransition stepTransition, PulseDotPainter dotPainter) {
        this.animationFrame = animationFrame;
        this.stepTransition = stepTransition;
        this.dotPainter = dotPainter;
        this.parameters = animationFrame.parameters();
        this.trace = animationFrame.trace();
    }

    /** Draws the pulses on {@code edges}, and on {@code comparisons} between outputs and targets. */
    void draw(List<Edge> edges, List<Edge> comparisons) {
        int k = stepTransition.phase().layer();
        Runnable painting =
                switch (stepTransition.phase().kind()) {
                    case FORWARD -> () -> drawProducts(k, edges);
                    case LOSS -> () -> dotPainter.drawForward(comparisons, animationFrame.progress(), edge -> 1);
                    case BACKWARD ->
                        k == trace.layerCount()
                                ? () -> drawOutputDeltas(k, comparisons)
                                : () -> drawContributions(k, edges);
                    case INPUT, GRADIENT, UPDATE -> () -> {}; // nothing moves
                };
        painting.run();
    }

    private void drawProducts(int k, List<Edge> edges) {
        dotPainter.drawForward(
                edgesWithPulse(k, edges, edge -> isNew(edge.to(), Kind.PRODUCT, edge.from())),
                animationFrame.progress(),
                edge -> parameters[edge.index()] * trace.h(k, edge.from()));
    }

    private void drawContributions(int k, List<Edge> edges) {
        dotPainter.drawBackward(
                edgesWithPulse(k + 1, edges, edge -> isNew(edge.from(), Kind.CONTRIBUTION, edge.to())),
                animationFrame.progress(),
                edge -> parameters[edge.index()] * trace.delta(k + 1, edge.to()));
    }

    private void drawOutputDeltas(int k, List<Edge> comparisons) {
        List<Edge> newComparisons = comparisons.stream()
                .filter(edge -> isNew(edge.to(), Kind.DELTA, 0))
                .toList();
        dotPainter.drawBackward(newComparisons, animationFrame.progress(), edge -> trace.delta(k, edge.to()));
    }

    /** Returns the edges of layer {@code k} with a pulse. */
    private List<Edge> edgesWithPulse(int k, List<Edge> edges, Predicate<Edge> isNew) {
        return edges.stream().filter(edge -> edge.layer() == k).filter(isNew).toList();
    }

    /** Returns whether an operation is done in this transition. */
    private boolean isNew(int neuron, Kind kind, int term) {
        Phase phase = stepTransition.phase();
        Operation operation = new Operation(neuron, kind, term);
        return animationFrame.snapshot().hasReached(phase, operation)
                && !stepTransition.before().hasReached(phase, operation);
    }
}

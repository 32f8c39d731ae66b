package org.backprop.explorer.view.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.derivation.DerivationStep;
import org.backprop.explorer.model.derivation.DerivationStep.Kind;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.timeline.Operation;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;

/** The state of a single neuron's graph in one frame. */
final class SingleNeuronState {

    private final AnimationFrame animationFrame;
    private final SingleNeuronDerivation now;
    private final Optional<SingleNeuronDerivation> before;
    private final List<Kind> present;

    SingleNeuronState(AnimationFrame animationFrame) {
        this.animationFrame = animationFrame;
        this.now = new SingleNeuronDerivation(animationFrame.snapshot());
        this.before =
                animationFrame.transition().map(stepTransition -> new SingleNeuronDerivation(stepTransition.before()));
        this.present = now.currentSteps().stream().map(DerivationStep::kind).toList();
    }

    /** The value that a node holds; w and b on their way while an update is seen to happen. */
    OptionalDouble value(NeuronGraphNode neuronGraphNode) {
        Snapshot snapshot = animationFrame.snapshot();
        return switch (neuronGraphNode) {
            case INPUT -> snapshot.h(1, 1);
            case WEIGHT ->
                OptionalDouble.of(
                        animationFrame.parameters()[snapshot.network().layout().weightIndex(1, 1, 1)]);
            case BIAS ->
                OptionalDouble.of(
                        animationFrame.parameters()[snapshot.network().layout().biasIndex(1, 1)]);
            case TARGET -> OptionalDouble.of(animationFrame.trace().target(1));
            case SUM -> value(Kind.SUM);
            case ACTIVATION -> value(Kind.ACTIVATION);
            case LOSS -> value(Kind.LOSS);
        };
    }

    /** The value of a derivation step, unless its pulse is still moving. */
    OptionalDouble value(Kind kind) {
        boolean onItsWay = animationFrame.isPending(kind.phase()) && isNew(kind);
        return onItsWay ? OptionalDouble.empty() : now.value(kind);
    }

    /** Returns whether a derivation step is new in this transition. */
    boolean isNew(Kind kind) {
        return before.isPresent()
                && now.value(kind).isPresent()
                && before.get().value(kind).isEmpty();
    }

    /** Returns whether the derivation has this step. */
    boolean has(Kind kind) {
        return now.step(kind).isPresent();
    }

    /** The value of a derivation step, whether or not its pulse is still moving. */
    double pulseValue(Kind kind) {
        return now.value(kind).orElse(1);
    }

    /** Returns whether the present operation is at this node. */
    boolean isActive(NeuronGraphNode neuronGraphNode) {
        if (isMovingForward()) {
            return neuronGraphNode == NeuronGraphNode.INPUT || neuronGraphNode == NeuronGraphNode.WEIGHT;
        }
        return switch (neuronGraphNode) {
            case INPUT -> animationFrame.snapshot().moment().phase().equals(Phase.INPUT);
            case WEIGHT -> isInvolved(Kind.WEIGHT_GRADIENT, Kind.BATCH_WEIGHT_GRADIENT, Kind.WEIGHT_UPDATE);
            case BIAS -> isInvolved(Kind.BIAS_GRADIENT, Kind.BATCH_BIAS_GRADIENT, Kind.BIAS_UPDATE);
            case SUM -> isInvolved(Kind.SUM, Kind.ACTIVATION_DERIVATIVE, Kind.ERROR_SIGNAL);
            case ACTIVATION -> isInvolved(Kind.ACTIVATION, Kind.LOSS_DERIVATIVE);
            case TARGET -> false;
            case LOSS -> isInvolved(Kind.LOSS);
        };
    }

    /** Returns whether the present operation is along this arrow. */
    boolean isActive(NeuronGraphArrow neuronGraphArrow) {
        return isInvolved(neuronGraphArrow.kind())
                && !(isMovingForward() && neuronGraphArrow == NeuronGraphArrow.BIAS_TO_SUM);
    }

    /** Returns whether the present operation is of one of these kinds. */
    boolean isInvolved(Kind... kinds) {
        return List.of(kinds).stream().anyMatch(present::contains);
    }

    /** Returns whether the present operation belongs to the backward pass. */
    boolean isBack() {
        return present.stream().anyMatch(Kind::isBackward);
    }

    /** Returns whether no more than w x has been computed of z. */
    private boolean isMovingForward() {
        return animationFrame
                .snapshot()
                .moment()
                .operation()
                .filter(under -> under.kind() == Operation.Kind.PRODUCT)
                .isPresent();
    }
}

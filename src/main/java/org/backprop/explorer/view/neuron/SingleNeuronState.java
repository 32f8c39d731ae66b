package org.backprop.explorer.view.neuron;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.derivation.DerivationStep;
import org.backprop.explorer.model.derivation.DerivationStep.Kind;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.view.picture.AnimationFrame;

/** The state of a single neuron's graph in one frame. */
final class SingleNeuronState {

    private final AnimationFrame animationFrame;
    private final SingleNeuronDerivation derivation;
    private final Optional<SingleNeuronDerivation> derivationBefore;
    private final List<Kind> currentKinds;

    SingleNeuronState(AnimationFrame animationFrame) {
        this.animationFrame = animationFrame;
        this.derivation = new SingleNeuronDerivation(animationFrame.snapshot());
        this.derivationBefore =
                animationFrame.transition().map(stepTransition -> new SingleNeuronDerivation(stepTransition.before()));
        this.currentKinds =
                derivation.currentSteps().stream().map(DerivationStep::kind).toList();
    }

    /** Returns the value of a node; w and b change gradually while an update is animated. */
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

    /** Returns the value of a derivation step, or empty while its pulse is moving. */
    OptionalDouble value(Kind kind) {
        boolean isAnimated = animationFrame.isPending(kind.phase()) && isNew(kind);
        return isAnimated ? OptionalDouble.empty() : derivation.value(kind);
    }

    /** Returns whether the value of a node is computed, and of before the update that is done. */
    boolean isOutdated(NeuronGraphNode neuronGraphNode) {
        boolean isComputed = neuronGraphNode != NeuronGraphNode.INPUT && !neuronGraphNode.isAboveRow();
        return isComputed && animationFrame.snapshot().hasReached(Phase.UPDATE);
    }

    /** Returns whether the update that is done has changed the value of a node. */
    boolean isChanged(NeuronGraphNode neuronGraphNode) {
        Snapshot snapshot = animationFrame.snapshot();
        return neuronGraphNode.element(snapshot.network().layout()) instanceof Element.Parameter parameter
                && snapshot.beforeUpdate().parameters().get(parameter.index())
                        != snapshot.parameters().get(parameter.index());
    }

    /** Returns whether a derivation step is new in this transition. */
    boolean isNew(Kind kind) {
        return derivationBefore.isPresent()
                && derivation.value(kind).isPresent()
                && derivationBefore.get().value(kind).isEmpty();
    }

    /** Returns whether the derivation has this step. */
    boolean has(Kind kind) {
        return derivation.step(kind).isPresent();
    }

    /** Returns the value of a derivation step, even while its pulse is moving. */
    double pulseValue(Kind kind) {
        return derivation.value(kind).orElse(1);
    }

    /** Returns whether the current operation computes or uses the value of this node. */
    boolean isActive(NeuronGraphNode neuronGraphNode) {
        if (isAtProduct()) {
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

    /** Returns whether the current operation is that of this arrow. */
    boolean isActive(NeuronGraphArrow neuronGraphArrow) {
        return isInvolved(neuronGraphArrow.kind())
                && !(isAtProduct() && neuronGraphArrow == NeuronGraphArrow.BIAS_TO_SUM);
    }

    /** Returns whether one of the current steps is of one of these kinds. */
    boolean isInvolved(Kind... kinds) {
        return List.of(kinds).stream().anyMatch(currentKinds::contains);
    }

    /** Returns whether the current operation belongs to the backward pass. */
    boolean isBackward() {
        return currentKinds.stream().anyMatch(Kind::isBackward);
    }

    /** Returns whether the current operation is the product w x. */
    private boolean isAtProduct() {
        return animationFrame
                .snapshot()
                .moment()
                .operation()
                .filter(operation -> operation.kind() == Operation.Kind.PRODUCT)
                .isPresent();
    }
}

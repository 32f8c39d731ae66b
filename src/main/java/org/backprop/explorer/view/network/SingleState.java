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

/** What a single neuron's graph shows at one instant. */
final class SingleState {

    private final Frame frame;
    private final SingleNeuronDerivation now;
    private final Optional<SingleNeuronDerivation> before;
    private final List<Kind> present;

    SingleState(Frame frame) {
        this.frame = frame;
        this.now = new SingleNeuronDerivation(frame.snapshot());
        this.before = frame.movement().map(movement -> new SingleNeuronDerivation(movement.before()));
        this.present = now.currentSteps().stream().map(DerivationStep::kind).toList();
    }

    /** The value that a node holds; w and b on their way while an update is seen to happen. */
    OptionalDouble value(Spot spot) {
        Snapshot snapshot = frame.snapshot();
        return switch (spot) {
            case INPUT -> snapshot.h(1, 1);
            case WEIGHT ->
                OptionalDouble.of(frame.parameters()[snapshot.network().layout().weightIndex(1, 1, 1)]);
            case BIAS ->
                OptionalDouble.of(frame.parameters()[snapshot.network().layout().biasIndex(1, 1)]);
            case TARGET -> OptionalDouble.of(frame.trace().target(1));
            case SUM -> value(Kind.SUM);
            case ACTIVATION -> value(Kind.ACTIVATION);
            case LOSS -> value(Kind.LOSS);
        };
    }

    /** What a line of the arithmetic has come to, unless that is still on its way. */
    OptionalDouble value(Kind kind) {
        boolean onItsWay = frame.awaits(kind.phase()) && isNew(kind);
        return onItsWay ? OptionalDouble.empty() : now.value(kind);
    }

    /** Whether a line of the arithmetic comes about in the movement that is on. */
    boolean isNew(Kind kind) {
        return before.isPresent()
                && now.value(kind).isPresent()
                && before.get().value(kind).isEmpty();
    }

    /** Whether the neuron has this line. */
    boolean has(Kind kind) {
        return now.step(kind).isPresent();
    }

    /** What a line has come to, whether or not it is still on its way. */
    double carried(Kind kind) {
        return now.value(kind).orElse(1);
    }

    /** Whether what happens now happens at this node. */
    boolean isAtWork(Spot spot) {
        if (isCarrying()) {
            return spot == Spot.INPUT || spot == Spot.WEIGHT;
        }
        return switch (spot) {
            case INPUT -> frame.snapshot().moment().phase().equals(Phase.INPUT);
            case WEIGHT -> happens(Kind.WEIGHT_GRADIENT, Kind.BATCH_WEIGHT_GRADIENT, Kind.WEIGHT_UPDATE);
            case BIAS -> happens(Kind.BIAS_GRADIENT, Kind.BATCH_BIAS_GRADIENT, Kind.BIAS_UPDATE);
            case SUM -> happens(Kind.SUM, Kind.ACTIVATION_DERIVATIVE, Kind.ERROR_SIGNAL);
            case ACTIVATION -> happens(Kind.ACTIVATION, Kind.LOSS_DERIVATIVE);
            case TARGET -> false;
            case LOSS -> happens(Kind.LOSS);
        };
    }

    /** Whether what happens now goes along this arrow. */
    boolean isAtWork(Arrow arrow) {
        return happens(arrow.kind()) && !(isCarrying() && arrow == Arrow.SHIFT);
    }

    /** Whether a line of one of these kinds is what happens now. */
    boolean happens(Kind... kinds) {
        return List.of(kinds).stream().anyMatch(present::contains);
    }

    /** Whether what happens now goes back. */
    boolean isBack() {
        return present.stream().anyMatch(Kind::isBackward);
    }

    /** Whether no more than w x has been computed of z. */
    private boolean isCarrying() {
        return frame.snapshot()
                .moment()
                .operation()
                .filter(under -> under.kind() == Operation.Kind.PRODUCT)
                .isPresent();
    }
}

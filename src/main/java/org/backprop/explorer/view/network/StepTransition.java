package org.backprop.explorer.view.network;

import java.util.Optional;
import org.backprop.explorer.model.timeline.Moment;
import org.backprop.explorer.model.timeline.Operation;
import org.backprop.explorer.model.timeline.Operations;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * The transition from one moment to the next, as far as it is animated.
 *
 * @param before what there was to see
 * @param to the moment that the movement leads to
 */
record StepTransition(Snapshot before, Moment to) {

    /**
     * The movement from one snapshot to the next, if they follow one another in the same update by one phase, by what
     * is left of one, or by one operation that something runs along an edge for.
     */
    static Optional<StepTransition> between(Snapshot before, Snapshot after) {
        return Optional.of(new StepTransition(before, after.moment())).filter(StepTransition::isVisible);
    }

    /** The phase that the movement leads to, or into. */
    Phase phase() {
        return to.phase();
    }

    private boolean isVisible() {
        Moment from = before.moment();
        if (from.updateIndex() == to.updateIndex() && from.batchPosition() == to.batchPosition()) {
            boolean follows = to.operation().map(this::followsEdge).orElseGet(this::completesThePhase);
            if (follows) {
                return true;
            }
        }
        return phase().kind() == Phase.Kind.UPDATE && from.updateCount() == to.updateCount() - 1;
    }

    private boolean followsEdge(Operation operation) {
        return switch (operation.kind()) {
            case PRODUCT, CONTRIBUTION -> (entersThePhase() || staysInThePhase()) && operationsPassed() == 1;
            case SUM, ACTIVATION, LOSS_DERIVATIVE, ACTIVATION_DERIVATIVE, DELTA, WEIGHT_GRADIENT, BIAS_GRADIENT ->
                false;
        };
    }

    /** The last operation of a phase alone moves nothing. */
    private boolean completesThePhase() {
        return entersThePhase() || staysInThePhase() && operationsPassed() > 1;
    }

    private boolean staysInThePhase() {
        return before.moment().phase().equals(phase());
    }

    private boolean entersThePhase() {
        Moment from = before.moment();
        return from.operation().isEmpty() && indexOf(phase()) - indexOf(from.phase()) == 1;
    }

    private int operationsPassed() {
        Operations operations = Operations.of(before.context().objective(), phase());
        return operationsDone(operations, to) - (staysInThePhase() ? operationsDone(operations, before.moment()) : 0);
    }

    private static int operationsDone(Operations operations, Moment moment) {
        return moment.operation().map(last -> operations.indexOf(last) + 1).orElseGet(operations::count);
    }

    /** The place of a phase in the passing of one sample and the update after it. */
    private int indexOf(Phase phase) {
        int layers = before.context().objective().layerCount();
        return switch (phase.kind()) {
            case INPUT -> 0;
            case FORWARD -> phase.layer();
            case LOSS -> layers + 1;
            case BACKWARD -> 2 * layers + 2 - phase.layer();
            case GRADIENT -> 2 * layers + 2;
            case UPDATE -> 2 * layers + 3;
        };
    }
}

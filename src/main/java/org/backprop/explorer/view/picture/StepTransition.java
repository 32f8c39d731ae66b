package org.backprop.explorer.view.picture;

import java.util.Optional;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Operations;
import org.backprop.explorer.model.timeline.moment.Phase;

/**
 * An animated transition from one moment to the next.
 *
 * @param before the snapshot before it
 * @param to the moment after it
 */
public record StepTransition(Snapshot before, Moment to) {

    /**
     * Returns the transition between two snapshots, if it is animated: if they are in the same pass of one sample and
     * differ by one phase, by the rest of one, or by one operation with a pulse along an edge; or by one update.
     */
    public static Optional<StepTransition> between(Snapshot before, Snapshot after) {
        return Optional.of(new StepTransition(before, after.moment())).filter(StepTransition::isAnimated);
    }

    /** Returns the phase of the moment after it. */
    public Phase phase() {
        return to.phase();
    }

    private boolean isAnimated() {
        Moment from = before.moment();
        if (from.updateIndex() == to.updateIndex() && from.batchPosition() == to.batchPosition()) {
            boolean isAnimated = to.operation().map(this::hasPulse).orElseGet(this::completesPhase);
            if (isAnimated) {
                return true;
            }
        }
        return phase().kind() == Phase.Kind.UPDATE && from.updateCount() == to.updateCount() - 1;
    }

    private boolean hasPulse(Operation operation) {
        return switch (operation.kind()) {
            case PRODUCT, CONTRIBUTION -> (entersPhase() || staysInPhase()) && newOperationCount() == 1;
            case SUM, ACTIVATION, LOSS_DERIVATIVE, ACTIVATION_DERIVATIVE, DELTA, WEIGHT_GRADIENT, BIAS_GRADIENT ->
                false;
        };
    }

    /** Returns whether it completes a phase by more than its last operation, which has no pulse. */
    private boolean completesPhase() {
        return entersPhase() || staysInPhase() && newOperationCount() > 1;
    }

    private boolean staysInPhase() {
        return before.moment().phase().equals(phase());
    }

    private boolean entersPhase() {
        Moment from = before.moment();
        return from.operation().isEmpty() && indexOf(phase()) - indexOf(from.phase()) == 1;
    }

    private int newOperationCount() {
        Operations operations = Operations.of(before.context().objective(), phase());
        return doneOperationCount(operations, to)
                - (staysInPhase() ? doneOperationCount(operations, before.moment()) : 0);
    }

    private static int doneOperationCount(Operations operations, Moment moment) {
        return moment.operation().map(last -> operations.indexOf(last) + 1).orElseGet(operations::count);
    }

    /** Returns the index of a phase in the passes of one sample and the update after them. */
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

package org.backprop.explorer.view.network;

import java.util.Optional;
import org.backprop.explorer.model.timeline.Moment;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * What is seen to move while one moment gives way to the next.
 *
 * @param phase the phase that the movement leads to
 */
record Movement(Phase phase) {

    /** The movement from one snapshot to the next, if they follow one another by one phase of the same update. */
    static Optional<Movement> between(Snapshot before, Snapshot after) {
        Moment from = before.moment();
        Moment to = after.moment();
        boolean follows = from.update() == to.update()
                && from.sample() == to.sample()
                && steps(before, to.phase()) - steps(before, from.phase()) == 1;
        boolean updates = to.phase().kind() == Phase.Kind.UPDATE && from.updatesDone() == to.updatesDone() - 1;
        return follows || updates ? Optional.of(new Movement(to.phase())) : Optional.empty();
    }

    private static int steps(Snapshot snapshot, Phase phase) {
        int layers = snapshot.setup().objective().layers();
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

package org.backprop.explorer.view.timeline;

import java.util.Optional;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Operations;

/** Finds the operation that a step has done. */
public final class LastOperation {

    private LastOperation() {}

    /**
     * Returns the operation done last: in the midst of a phase always, and at its end if steps are operations; empty if
     * there is none.
     */
    public static Optional<Operation> of(Snapshot snapshot, Granularity granularity) {
        Optional<Operation> current = snapshot.moment().operation();
        Operations operations = operations(snapshot);
        boolean endsPhase = current.isEmpty() && granularity == Granularity.OPERATION && operations.count() > 0;
        return endsPhase ? Optional.of(operations.get(operations.count() - 1)) : current;
    }

    /** Returns the operations of the present phase. */
    static Operations operations(Snapshot snapshot) {
        return Operations.of(snapshot.context().objective(), snapshot.moment().phase());
    }
}

package org.backprop.explorer.view.slice;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.chart.function.SliceMarks;
import org.backprop.explorer.model.landscape.ParameterStep;
import org.backprop.explorer.model.landscape.SlicePoint;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.view.ParameterSymbol;

/**
 * The update of a moment along one parameter, as far as it is computed there.
 *
 * @param snapshot the moment
 * @param index the index of the parameter
 * @param start the point before the update
 * @param step the step, once it is known
 */
record SliceStep(Snapshot snapshot, int index, SlicePoint start, Optional<ParameterStep> step) {

    /** Returns the point after the update, once it is known. */
    Optional<SlicePoint> end() {
        return step.map(ParameterStep::to);
    }

    /** Returns the derivative that the other views display, once it is computed. */
    OptionalDouble slope() {
        return snapshot.displayedGradient(index);
    }

    /** Returns whether the update is done, so that the current point is its end. */
    boolean isDone() {
        return snapshot.hasReached(Phase.UPDATE);
    }

    /** Returns the symbol of the parameter with its indices. */
    String symbol() {
        return ParameterSymbol.of(snapshot, index);
    }

    /** Returns what is drawn over the curve. */
    SliceMarks marks() {
        Optional<SliceMarks.Tangent> tangent = slope().isPresent()
                ? Optional.of(new SliceMarks.Tangent(slope().getAsDouble(), SliceTexts.slope(this)))
                : Optional.empty();
        return new SliceMarks(start, tangent, end(), isDone());
    }
}

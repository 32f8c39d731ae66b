package org.backprop.explorer.chart.function;

import java.util.Optional;
import org.backprop.explorer.model.landscape.SlicePoint;

/**
 * The points and lines that are drawn over the cost along one parameter, as far as they are known.
 *
 * @param start the point before the update
 * @param tangent the line through {@code start} with the slope of a gradient
 * @param end the point after the update
 * @param isStepDone whether the update is done, so that {@code end} is the current point and not {@code start}
 */
public record SliceMarks(SlicePoint start, Optional<Tangent> tangent, Optional<SlicePoint> end, boolean isStepDone) {

    /**
     * A line with a label.
     *
     * @param slope the slope
     * @param label the text at one of its ends
     */
    public record Tangent(double slope, String label) {}

    /** Returns the current point. */
    SlicePoint current() {
        return isStepDone ? end.orElse(start) : start;
    }

    /** Returns the other end of the step: the point where it would lead, or from which it came. */
    Optional<SlicePoint> other() {
        return isStepDone ? Optional.of(start) : end;
    }
}

package org.backprop.explorer.model.landscape;

import java.util.List;
import java.util.Optional;

/**
 * The path of the descent on a landscape. Immutable.
 *
 * @param points the points to be drawn, ascending by update count
 * @param source the path that they were taken from, from which later pictures go on; empty for a path by itself
 */
public record LandscapePath(List<PathPoint> points, Optional<ThinnedPath> source) {

    /** Makes the list unmodifiable. */
    public LandscapePath {
        points = List.copyOf(points);
    }

    /** Returns a path by itself. */
    public static LandscapePath of(List<PathPoint> points) {
        return new LandscapePath(points, Optional.empty());
    }

    /** Returns whether every update has been looked at. */
    public boolean isComplete() {
        return source.map(ThinnedPath::isComplete).orElse(true);
    }
}

package org.backprop.explorer.model.landscape;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Trajectory;

/**
 * The trajectory of training on a plane, thinned so that the difference is not seen. Every update up to some count has
 * been replayed and looked at; the rest of the way is known by the points that the trajectory keeps. Immutable.
 */
public final class ThinnedPath {

    private final Plane plane;
    private final Trajectory trajectory;
    private final PathThinning thinning;
    private final long replayedCount;
    /** The points of the rest of the way. */
    private final List<ProjectedPoint> rest;

    private ThinnedPath(
            Plane plane, Trajectory trajectory, PathThinning thinning, long replayedCount, List<ProjectedPoint> rest) {
        this.plane = plane;
        this.trajectory = trajectory;
        this.thinning = thinning;
        this.replayedCount = replayedCount;
        this.rest = rest;
    }

    /**
     * Returns the path as far as {@code previous} gives it.
     *
     * @param plane a plane along the directions of the landscape; which of the parallel ones it is makes no difference
     * @param previous a path of an earlier moment or another window; what still holds of it is used
     */
    static ThinnedPath of(Plane plane, Trajectory trajectory, Optional<ThinnedPath> previous) {
        Parameters start = trajectory.points().get(0).parameters();
        Plane through = plane.parallelThrough(start);
        return previous.filter(path -> path.plane.equals(through))
                .map(path -> path.on(trajectory))
                .orElseGet(() -> new ThinnedPath(
                        through, trajectory, new PathThinning(new PathPrecision(0, 0, 0)), -1, List.of()))
                .withKeptPoints();
    }

    /** The part of this path that {@code other} has in common with its trajectory. */
    private ThinnedPath on(Trajectory other) {
        long common = trajectory.commonLength(other);
        if (common >= replayedCount) {
            return new ThinnedPath(plane, other, thinning, replayedCount, until(rest, common));
        }
        PathThinning shorter = thinning.until(common);
        return new ThinnedPath(plane, other, shorter, shorter.lastUpdateCount(), List.of());
    }

    private static List<ProjectedPoint> until(List<ProjectedPoint> points, long updateCount) {
        return points.stream()
                .filter(point -> point.updateCount() <= updateCount)
                .toList();
    }

    /** This path and the kept points of the trajectory after its end. */
    private ThinnedPath withKeptPoints() {
        long end = rest.isEmpty() ? replayedCount : rest.get(rest.size() - 1).updateCount();
        Set<Long> edited = trajectory.editedUpdateCounts();
        Stream<ProjectedPoint> kept = trajectory.points().stream()
                .filter(point -> point.updateCount() > end)
                .map(point -> projected(point.updateCount(), point.parameters(), edited));
        return new ThinnedPath(
                plane,
                trajectory,
                thinning,
                replayedCount,
                Stream.concat(rest.stream(), kept).toList());
    }

    /**
     * This path at the precision that {@code window} needs: if it is not precise enough, it is to be replayed again.
     */
    ThinnedPath forWindow(ViewWindow window) {
        return replayedCount >= 0 && thinning.wanted().suits(window)
                ? this
                : new ThinnedPath(
                        plane, trajectory, new PathThinning(PathPrecision.of(window, points())), -1, points());
    }

    /**
     * Replays the rest of the way.
     *
     * @param isOver polled after each update; the replay stops once it is true
     */
    public ThinnedPath replayed(BooleanSupplier isOver) {
        if (isComplete()) {
            return this;
        }
        PathThinning longer = thinning.copy();
        long[] end = {replayedCount};
        Set<Long> edited = trajectory.editedUpdateCounts();
        trajectory.visit(replayedCount + 1, (updateCount, parameters) -> {
            longer.add(projected(updateCount, parameters, edited));
            end[0] = updateCount;
            return !isOver.getAsBoolean();
        });
        List<ProjectedPoint> remaining =
                rest.stream().filter(point -> point.updateCount() > end[0]).toList();
        return new ThinnedPath(plane, trajectory, longer, end[0], remaining);
    }

    private ProjectedPoint projected(long updateCount, Parameters parameters, Set<Long> edited) {
        return new ProjectedPoint(updateCount, plane.project(parameters), edited.contains(updateCount));
    }

    /** Returns whether every update has been replayed. */
    public boolean isComplete() {
        return replayedCount >= trajectory.length();
    }

    /** Returns the points, the first and the last of the trajectory among them. */
    List<ProjectedPoint> points() {
        return Stream.concat(thinning.points().stream(), rest.stream()).toList();
    }
}

package org.backprop.explorer.model.landscape;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.backprop.explorer.model.landscape.plane.Axes;
import org.backprop.explorer.model.landscape.plane.FilterNormalization;
import org.backprop.explorer.model.landscape.plane.ParameterPlane;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.model.landscape.plane.PrincipalAxes;
import org.backprop.explorer.model.landscape.plane.SpannedPlane;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.TrajectoryPoint;

/** The two directions that span the plane of a landscape; the plane always goes through the current parameters. */
public sealed interface Directions {

    /**
     * Returns the plane at the moment of {@code snapshot}.
     *
     * @param canceled polled from time to time where the computation is long; it stops once this is true
     * @return empty if there is no such plane yet, or if canceled
     */
    Optional<Plane> planeAt(Snapshot snapshot, BooleanSupplier canceled);

    /** The minimum distance from the middle of the visible range to either end, in the units of the coordinates. */
    double minHalfWidth();

    /**
     * The directions of two parameters.
     *
     * @param x the index of the parameter on the horizontal axis
     * @param y the index of the parameter on the vertical axis
     */
    record TwoParameters(int x, int y) implements Directions {

        @Override
        public Optional<Plane> planeAt(Snapshot snapshot, BooleanSupplier canceled) {
            return Optional.of(new ParameterPlane(snapshot.parameters(), x, y));
        }

        @Override
        public double minHalfWidth() {
            return AxisRanges.PARAMETER_MIN_HALF_WIDTH;
        }
    }

    /**
     * Two random directions, filter-normalized to the parameters at the start of the path.
     *
     * @param seed the seed of the random generator
     */
    record RandomDirections(long seed) implements Directions {

        @Override
        public Optional<Plane> planeAt(Snapshot snapshot, BooleanSupplier canceled) {
            Parameters start = snapshot.history().trajectory().points().get(0).parameters();
            Axes axes = FilterNormalization.directions(snapshot.context().objective(), start, seed);
            return Optional.of(new SpannedPlane(axes, snapshot.parameters()));
        }

        @Override
        public double minHalfWidth() {
            return 1; // the norm of the parameters, to which the directions are normalized
        }
    }

    /** The first two principal components of the path. */
    record PrincipalComponents() implements Directions {

        private static final int MAX_POINTS = 128;

        @Override
        public Optional<Plane> planeAt(Snapshot snapshot, BooleanSupplier canceled) {
            List<TrajectoryPoint> points = snapshot.history().trajectory().points();
            List<Parameters> path = IntStream.of(PathProjection.downsampled(points.size(), MAX_POINTS))
                    .mapToObj(index -> points.get(index).parameters())
                    .toList();
            return PrincipalAxes.of(path, canceled)
                    .map(components -> new SpannedPlane(components.axes(), snapshot.parameters()));
        }

        @Override
        public double minHalfWidth() {
            return 0;
        }
    }

    /**
     * The directions of a plane that is known already, for while the current point is dragged within it.
     *
     * @param plane the plane
     * @param minHalfWidth the value of the directions that the plane was computed from
     */
    record FixedPlane(Plane plane, double minHalfWidth) implements Directions {

        @Override
        public Optional<Plane> planeAt(Snapshot snapshot, BooleanSupplier canceled) {
            return Optional.of(plane.parallelThrough(snapshot.parameters()));
        }
    }
}

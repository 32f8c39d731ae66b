package org.backprop.explorer.model.landscape;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Waypoint;

/** The two directions that span the plane of a landscape; the plane always goes through the current parameters. */
public sealed interface Directions {

    /**
     * Returns the plane at the moment of {@code snapshot}.
     *
     * @param cancelled polled from time to time where the computation is long; it stops once this is true
     * @return empty if there is no such plane yet, or if cancelled
     */
    Optional<Plane> planeAt(Snapshot snapshot, BooleanSupplier cancelled);

    /** The minimum distance from the middle of the visible range to either end, in the units of the coordinates. */
    double leastReach();

    /**
     * The directions of two parameters.
     *
     * @param x the index of the parameter on the horizontal axis
     * @param y the index of the parameter on the vertical axis
     */
    record TwoParameters(int x, int y) implements Directions {

        @Override
        public Optional<Plane> planeAt(Snapshot snapshot, BooleanSupplier cancelled) {
            return Optional.of(new ParameterPlane(snapshot.parameters(), x, y));
        }

        @Override
        public double leastReach() {
            return Ranges.PARAMETER_REACH;
        }
    }

    /**
     * Two random directions, filter-normalized to the parameters at the start of the path.
     *
     * @param seed the seed of the random generator
     */
    record Random(long seed) implements Directions {

        @Override
        public Optional<Plane> planeAt(Snapshot snapshot, BooleanSupplier cancelled) {
            Parameters beginning = snapshot.history().path().get(0).parameters();
            Axes axes = FilterNormalization.directions(snapshot.setup().objective(), beginning, seed);
            return Optional.of(new SpannedPlane(axes, snapshot.parameters()));
        }

        @Override
        public double leastReach() {
            return 1; // the norm of the parameters, to which the directions are normalized
        }
    }

    /** The first two principal components of the path. */
    record Principal() implements Directions {

        private static final int MOST_POINTS = 128;

        @Override
        public Optional<Plane> planeAt(Snapshot snapshot, BooleanSupplier cancelled) {
            List<Parameters> path = DescentPath.thinned(snapshot.history().path(), MOST_POINTS).stream()
                    .map(Waypoint::parameters)
                    .toList();
            return PrincipalAxes.of(path, cancelled)
                    .map(components -> new SpannedPlane(components.axes(), snapshot.parameters()));
        }

        @Override
        public double leastReach() {
            return 0;
        }
    }

    /**
     * The directions of a plane that is known already, for while the current point is dragged within it.
     *
     * @param plane the plane
     * @param leastReach the value of the directions that the plane was computed from
     */
    record Held(Plane plane, double leastReach) implements Directions {

        @Override
        public Optional<Plane> planeAt(Snapshot snapshot, BooleanSupplier cancelled) {
            return Optional.of(plane.through(snapshot.parameters()));
        }
    }
}

package org.backprop.explorer.model.landscape;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Waypoint;

/** Which two directions a landscape is drawn along; its plane always goes through the parameters of the moment. */
public sealed interface Directions {

    /**
     * The plane at the moment of {@code snapshot}.
     *
     * @param cancelled is asked now and then, where that takes long, whether to give up
     * @return nothing if there is no such plane yet, or if it was given up
     */
    Optional<Plane> planeAt(Snapshot snapshot, BooleanSupplier cancelled);

    /** How far a map reaches at least to either side, in the units of its coordinates. */
    double leastReach();

    /**
     * Along two parameters.
     *
     * @param x the index of the one that goes across
     * @param y the index of the one that goes up
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
     * Along two random directions, normalised to the parameters that the path begins at.
     *
     * @param seed tells the pairs of directions apart
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
            return 1; // as far as the parameters are from 0
        }
    }

    /** Along the first two principal components of the path. */
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
     * Those of a plane that was found before, while a hand moves the point in it.
     *
     * @param plane the plane
     * @param leastReach as of the directions that it was found by
     */
    record Held(Plane plane, double leastReach) implements Directions {

        @Override
        public Optional<Plane> planeAt(Snapshot snapshot, BooleanSupplier cancelled) {
            return Optional.of(plane.through(snapshot.parameters()));
        }
    }
}

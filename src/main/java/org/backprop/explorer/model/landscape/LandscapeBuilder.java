package org.backprop.explorer.model.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.model.numeric.Grid;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.model.timeline.EvaluatedPoint;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;

/**
 * Builds a {@link Landscape} of one moment, reusing parts of the previous landscape that are unchanged.
 *
 * @param snapshot the moment whose cost and path are shown
 * @param directions the directions that span the plane
 * @param chosenWindow the visible window if the user has zoomed or panned
 * @param previous the previous landscape: its window is kept while it fits, its surface while it would be the same
 */
public record LandscapeBuilder(
        Snapshot snapshot, Directions directions, Optional<ViewWindow> chosenWindow, Optional<Landscape> previous) {

    private static final int CONTOUR_COUNT = 8;
    private static final double MIN_ASPECT_RATIO = 0.4;

    /**
     * The resolution of a landscape.
     *
     * @param points the number of grid points along each side
     * @param pathPoints the maximum number of path points at which the cost is evaluated
     */
    public record Resolution(int points, int pathPoints) {

        /**
         * Returns a resolution that takes a few milliseconds if one evaluation of the cost takes {@code nanosPerCost}.
         */
        public static Resolution coarse(long nanosPerCost) {
            long affordableCosts = COARSE_NANOS / Math.max(1, nanosPerCost);
            int points = (int) Math.max(COARSE_MIN, Math.min(COARSE_MAX, Math.sqrt(affordableCosts)));
            return new Resolution(
                    points, (int) Math.max(COARSE_MIN, Math.min(COARSE_MAX_PATH_POINTS, affordableCosts)));
        }

        /** Returns the best resolution of the path, and {@code points} along each side. */
        public static Resolution full(int points) {
            return new Resolution(points, MAX_PATH_POINTS);
        }

        private static final long COARSE_NANOS = 4_000_000;
        private static final int COARSE_MIN = 8;
        private static final int COARSE_MAX = 24;
        private static final int COARSE_MAX_PATH_POINTS = 400;
        private static final int MAX_PATH_POINTS = 2000;
    }

    /**
     * Builds the landscape.
     *
     * @param canceled polled from time to time; the computation stops once it is true
     * @return empty if canceled, if there are no such directions yet, or if there is only one parameter
     */
    public Optional<Landscape> build(Resolution resolution, BooleanSupplier canceled) {
        return build(resolution, canceled, () -> false);
    }

    /**
     * Builds the landscape as {@link #build(Resolution, BooleanSupplier)} does, but with what is known of the path in a
     * limited time.
     *
     * @param isTimeOver polled after each update that is replayed for the path; the replay stops once it is true
     */
    public Optional<Landscape> build(Resolution resolution, BooleanSupplier canceled, BooleanSupplier isTimeOver) {
        if (snapshot.parameters().size() < 2) {
            return Optional.empty();
        }
        return directions.planeAt(snapshot, canceled).flatMap(plane -> {
            boolean[] isCanceled = {false};
            ThinnedPath path = path(plane).replayed(() -> {
                isCanceled[0] = canceled.getAsBoolean();
                return isCanceled[0] || isTimeOver.getAsBoolean();
            });
            return isCanceled[0] ? Optional.empty() : build(plane, path, resolution, canceled);
        });
    }

    /** The path as far as the previous landscape gives it. */
    private ThinnedPath path(Plane plane) {
        ThinnedPath path = ThinnedPath.of(
                plane,
                snapshot.history().trajectory(),
                previous.map(Landscape::descent).flatMap(LandscapePath::source));
        return path.forWindow(viewWindow(path.points(), plane.project(snapshot.parameters())));
    }

    /**
     * Returns a builder of the same landscape at another resolution, which reuses the plane of {@code landscape}, and
     * its window unless the path leaves it.
     */
    public LandscapeBuilder refining(Landscape landscape) {
        Directions found = new Directions.FixedPlane(landscape.surface().plane(), directions.minHalfWidth());
        return new LandscapeBuilder(snapshot, found, chosenWindow, Optional.of(landscape));
    }

    private Optional<Landscape> build(Plane plane, ThinnedPath path, Resolution resolution, BooleanSupplier canceled) {
        CostFunction costFunction = CostFunction.of(snapshot);
        CostEvaluator evaluator = costFunction.evaluator();
        return new PathProjection(plane, evaluator, snapshot.history().costCurve())
                .evaluate(path.points(), resolution.pathPoints(), canceled)
                .flatMap(points -> {
                    Landscape.Position position = position(plane, evaluator);
                    ViewWindow window =
                            viewWindow(path.points(), position.point().coordinates());
                    LandscapePath descent = new LandscapePath(points, Optional.of(path));
                    return surface(costFunction, evaluator, plane, window.grid(resolution.points()), canceled)
                            .map(surface -> new Landscape(costFunction, surface, contours(surface), descent, position));
                });
    }

    private Landscape.Position position(Plane plane, CostEvaluator evaluator) {
        boolean isDone = snapshot.hasReached(Phase.UPDATE); // the edits made there are not
        long updateCount = snapshot.moment().updateCount();
        boolean isEdited =
                !isDone && snapshot.history().trajectory().editedUpdateCounts().contains(updateCount);
        return new Landscape.Position(
                point(snapshot.updateValues().now(), updateCount, isEdited, plane, evaluator),
                snapshot.hasReached(Phase.GRADIENT) ? Optional.of(derivatives(plane, evaluator)) : Optional.empty(),
                isDone
                        ? Optional.of(point(snapshot.beforeUpdate(), updateCount - 1, false, plane, evaluator))
                        : Optional.empty(),
                isDone
                        ? Optional.empty()
                        : snapshot.parametersAfterUpdate().map(plane::project).filter(LandscapeBuilder::isFinite));
    }

    private static PathPoint point(
            EvaluatedPoint point, long updateCount, boolean isEdited, Plane plane, CostEvaluator evaluator) {
        Coordinates coordinates = plane.project(point.parameters());
        double projectedCost = evaluator.cost(plane.parametersAt(coordinates).toArray());
        return new PathPoint(
                new ProjectedPoint(updateCount, coordinates, isEdited),
                point.cost().total(),
                projectedCost);
    }

    /** The derivatives where the update starts. */
    private Landscape.Derivatives derivatives(Plane plane, CostEvaluator evaluator) {
        double[] start = snapshot.beforeUpdate().parameters().toArray();
        double[] gradient = new double[start.length];
        evaluator.costAndGradient(start, gradient);
        Coordinates ascent = plane.projectDisplacement(gradient);
        return new Landscape.Derivatives(plane.slopes(gradient), new Coordinates(-ascent.a(), -ascent.b()));
    }

    private static boolean isFinite(Coordinates at) {
        return Double.isFinite(at.a()) && Double.isFinite(at.b());
    }

    private ViewWindow viewWindow(List<ProjectedPoint> path, Coordinates currentPoint) {
        return chosenWindow.orElseGet(() -> {
            List<Coordinates> points = new ArrayList<>(
                    path.stream().map(ProjectedPoint::coordinates).toList());
            points.add(currentPoint);
            double[] a = points.stream().mapToDouble(Coordinates::a).sorted().toArray();
            double[] b = points.stream().mapToDouble(Coordinates::b).sorted().toArray();
            // keeps a path that is parallel to one axis from making the window flat
            double span = Math.max(a[a.length - 1] - a[0], b[b.length - 1] - b[0]);
            double minHalfWidth = Math.max(directions.minHalfWidth(), MIN_ASPECT_RATIO * span);
            Optional<ViewWindow> window = previous.map(Landscape::viewWindow);
            return new ViewWindow(
                    range(window.map(ViewWindow::x), a, minHalfWidth),
                    range(window.map(ViewWindow::y), b, minHalfWidth));
        });
    }

    private static Interval range(Optional<Interval> present, double[] sorted, double minHalfWidth) {
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        return present.map(range -> AxisRanges.adjusted(range, low, high, minHalfWidth))
                .orElseGet(() -> AxisRanges.covering(low, high, minHalfWidth));
    }

    private Optional<Surface> surface(
            CostFunction costFunction, CostEvaluator evaluator, Plane plane, Grid grid, BooleanSupplier canceled) {
        Optional<Surface> reusable = previous.filter(map -> map.cost().equals(costFunction))
                .map(Landscape::surface)
                .filter(surface ->
                        surface.plane().equals(plane) && surface.grid().isAtLeastAsFineAs(grid));
        return reusable.isPresent() ? reusable : Surface.compute(evaluator, plane, grid, canceled);
    }

    private List<Contour> contours(Surface surface) {
        return previous.filter(map -> map.surface() == surface)
                .map(Landscape::contours)
                .orElseGet(() -> Arrays.stream(ContourLevels.of(surface, CONTOUR_COUNT))
                        .boxed()
                        .flatMap(level -> Contours.of(surface, level).stream())
                        .toList());
    }
}

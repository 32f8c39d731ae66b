package org.backprop.explorer.model.landscape;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.landscape.plane.Coordinates;

/**
 * A loss landscape over a plane in parameter space, with its contour lines, the path of the descent and the current
 * point. Immutable.
 *
 * @param cost the function that is shown
 * @param surface the cost over the visible part of the plane
 * @param contours the contour lines of the surface
 * @param descent the trajectory of training, projected onto the plane; includes known points after the current moment
 * @param position the current point and the derivatives there
 */
public record Landscape(
        CostFunction cost, Surface surface, List<Contour> contours, LandscapePath descent, Position position) {

    /**
     * The current point on the landscape, and the update that its moment belongs to as far as that is computed.
     *
     * @param point the current point; it lies in the plane, so its gap is 0
     * @param derivatives the derivatives of the cost where the update starts, once its gradient is computed
     * @param previousPoint the point where the update started, projected onto the plane, once it is done
     * @param nextPoint where the update will lead, projected onto the plane, once its gradient is computed and until it
     *     is done; empty if a coordinate is not finite
     */
    public record Position(
            PathPoint point,
            Optional<Derivatives> derivatives,
            Optional<PathPoint> previousPoint,
            Optional<Coordinates> nextPoint) {

        /** The negative gradient if it is still ahead: if the update is not done. */
        public Optional<Coordinates> descentAhead() {
            return previousPoint.isPresent() ? Optional.empty() : derivatives.map(Derivatives::negativeGradient);
        }
    }

    /**
     * The derivatives of the cost of all samples.
     *
     * @param slopes ∂L/∂a and ∂L/∂b, the slopes of the cost along the plane's two coordinates a and b; positive where
     *     the cost increases with the coordinate
     * @param negativeGradient the negative gradient of the cost, projected onto the plane
     */
    public record Derivatives(Coordinates slopes, Coordinates negativeGradient) {}

    /** Returns this landscape with a path from which later landscapes go on; the drawn points stay as they are. */
    public Landscape withSource(ThinnedPath source) {
        return new Landscape(cost, surface, contours, new LandscapePath(path(), Optional.of(source)), position);
    }

    /** The points of the descent. */
    public List<PathPoint> path() {
        return descent.points();
    }

    /** The visible part of the plane. */
    public ViewWindow viewWindow() {
        return new ViewWindow(surface.grid().x(), surface.grid().y());
    }
}

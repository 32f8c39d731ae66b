package org.backprop.explorer.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the visible parts of a path on a {@link RenderedSurface}. */
public final class VisiblePath {

    /** The distance between two points at which visibility is tested, in units of the picture. */
    private static final double SAMPLE_DISTANCE = 1.5;
    /** The distance, in units of the picture, below which two path points count as one. */
    private static final double MIN_POINT_DISTANCE = 0.7;
    /** The number of bisections to find the point where visibility changes. */
    private static final int BISECTIONS = 5;

    private final RenderedSurface renderedSurface;
    private final List<List<ScreenVertex>> polylines = new ArrayList<>();
    private List<ScreenVertex> polyline = new ArrayList<>();

    private VisiblePath(RenderedSurface renderedSurface) {
        this.renderedSurface = renderedSurface;
    }

    /**
     * Returns the visible parts of {@code path} as polylines on the screen, in the order of the path; hidden parts and
     * parts outside the grid are left out.
     */
    public static List<List<ScreenVertex>> project(RenderedSurface renderedSurface, List<PathVertex> path) {
        VisiblePath visiblePath = new VisiblePath(renderedSurface);
        PathVertex previous = null;
        for (int i = 0; i < path.size(); i++) {
            PathVertex next = path.get(i);
            if (previous == null) {
                previous = next;
            } else if (i == path.size() - 1 || !visiblePath.areClose(previous, next)) {
                visiblePath.addSegment(new PathSegment(previous, next));
                previous = next;
            }
        }
        visiblePath.endPolyline();
        return visiblePath.polylines;
    }

    /** Returns the projection of a point of the surface; empty if it is hidden or outside the surface. */
    public static Optional<ScreenVertex> project(RenderedSurface renderedSurface, PathVertex point) {
        return renderedSurface
                .heightField()
                .pointAt(point.coordinates())
                .filter(renderedSurface::isVisible)
                .map(surfacePoint -> new ScreenVertex(
                        renderedSurface.projection().project(surfacePoint.worldPoint()), point.opacity()));
    }

    private boolean areClose(PathVertex first, PathVertex second) {
        Optional<SurfacePoint> firstPoint = renderedSurface.heightField().pointAt(first.coordinates());
        Optional<SurfacePoint> secondPoint = renderedSurface.heightField().pointAt(second.coordinates());
        return firstPoint.isPresent()
                && secondPoint.isPresent()
                && screenPoint(firstPoint.get()).distance(screenPoint(secondPoint.get())) < MIN_POINT_DISTANCE;
    }

    private ScreenPoint screenPoint(SurfacePoint surfacePoint) {
        return renderedSurface.projection().project(surfacePoint.worldPoint());
    }

    private void addSegment(PathSegment whole) {
        Optional<PathSegment> inside = whole.clip(renderedSurface.heightField().grid());
        if (inside.isEmpty() || !inside.get().from().equals(whole.from())) {
            endPolyline();
        }
        inside.ifPresent(this::traceSegment);
    }

    private void traceSegment(PathSegment pathSegment) {
        double length = pathSegment.length(renderedSurface.heightField().grid())
                * renderedSurface.projection().scale();
        int steps = Math.max(1, (int) Math.ceil(length / SAMPLE_DISTANCE));
        if (polyline.isEmpty()) {
            project(renderedSurface, pathSegment.from()).ifPresent(polyline::add);
        }
        for (int i = 0; i < steps; i++) {
            traceStep(pathSegment, (double) i / steps, (i + 1.0) / steps);
        }
    }

    private void traceStep(PathSegment pathSegment, double start, double end) {
        Optional<ScreenVertex> vertex = project(renderedSurface, pathSegment.interpolate(end));
        if (vertex.isPresent() == polyline.isEmpty()) {
            double edge = vertex.isPresent()
                    ? visibilityLimit(pathSegment, end, start)
                    : visibilityLimit(pathSegment, start, end);
            project(renderedSurface, pathSegment.interpolate(edge)).ifPresent(polyline::add);
        }
        vertex.ifPresentOrElse(polyline::add, this::endPolyline);
    }

    /** Finds by bisection the last visible point between a visible and a hidden one. */
    private double visibilityLimit(PathSegment pathSegment, double visibleEnd, double hiddenEnd) {
        double visible = visibleEnd;
        double invisible = hiddenEnd;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (visible + invisible) / 2;
            if (project(renderedSurface, pathSegment.interpolate(middle)).isPresent()) {
                visible = middle;
            } else {
                invisible = middle;
            }
        }
        return visible;
    }

    private void endPolyline() {
        if (polyline.size() > 1) {
            polylines.add(polyline);
        }
        polyline = new ArrayList<>();
    }
}

package org.backprop.explorer.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a path on a {@link RenderedSurface} into visible and hidden parts. */
public final class SurfacePath {

    /** The distance between two points at which visibility is tested, in units of the picture. */
    private static final double SAMPLE_DISTANCE = 1.5;
    /** The distance, in units of the picture, below which two path points count as one. */
    private static final double MIN_POINT_DISTANCE = 0.7;
    /** The number of bisections to find the point where visibility changes. */
    private static final int BISECTIONS = 5;

    /** How a point of the plane is seen; absent are points outside the grid and in cells that are left out. */
    private enum Visibility {
        VISIBLE,
        HIDDEN,
        ABSENT
    }

    private final RenderedSurface renderedSurface;
    private final List<PathPart> parts = new ArrayList<>();
    private List<ScreenVertex> vertices = new ArrayList<>();
    private Visibility visibility = Visibility.ABSENT;

    private SurfacePath(RenderedSurface renderedSurface) {
        this.renderedSurface = renderedSurface;
    }

    /** Returns the parts of {@code path} on the screen, in the order of the path, without those outside the grid. */
    public static List<PathPart> project(RenderedSurface renderedSurface, List<PathVertex> path) {
        SurfacePath surfacePath = new SurfacePath(renderedSurface);
        PathVertex previous = null;
        for (int i = 0; i < path.size(); i++) {
            PathVertex next = path.get(i);
            if (previous == null) {
                previous = next;
            } else if (i == path.size() - 1 || !surfacePath.areClose(previous, next)) {
                surfacePath.addSegment(new PathSegment(previous, next));
                previous = next;
            }
        }
        surfacePath.endPart();
        return surfacePath.parts;
    }

    /** Returns the projection of a point of the surface; empty if it is hidden or outside the surface. */
    public static Optional<ScreenVertex> project(RenderedSurface renderedSurface, PathVertex point) {
        return renderedSurface
                .heightField()
                .pointAt(point.coordinates())
                .filter(renderedSurface::isVisible)
                .map(surfacePoint -> screenVertex(renderedSurface, surfacePoint, point.opacity()));
    }

    private static ScreenVertex screenVertex(RenderedSurface rendered, SurfacePoint surfacePoint, double opacity) {
        return new ScreenVertex(rendered.projection().project(surfacePoint.worldPoint()), opacity);
    }

    private boolean areClose(PathVertex first, PathVertex second) {
        Optional<ScreenVertex> firstVertex = screenVertex(first);
        Optional<ScreenVertex> secondVertex = screenVertex(second);
        return firstVertex.isPresent()
                && secondVertex.isPresent()
                && firstVertex.get().position().distance(secondVertex.get().position()) < MIN_POINT_DISTANCE;
    }

    private Optional<ScreenVertex> screenVertex(PathVertex point) {
        return renderedSurface
                .heightField()
                .pointAt(point.coordinates())
                .map(surfacePoint -> screenVertex(renderedSurface, surfacePoint, point.opacity()));
    }

    private Visibility visibility(PathVertex point) {
        return renderedSurface
                .heightField()
                .pointAt(point.coordinates())
                .map(surfacePoint -> renderedSurface.isVisible(surfacePoint) ? Visibility.VISIBLE : Visibility.HIDDEN)
                .orElse(Visibility.ABSENT);
    }

    private void addSegment(PathSegment whole) {
        Optional<PathSegment> inside = whole.clip(renderedSurface.heightField().grid());
        if (inside.isEmpty() || !inside.get().from().equals(whole.from())) {
            endPart();
        }
        inside.ifPresent(this::traceSegment);
    }

    private void traceSegment(PathSegment pathSegment) {
        double length = pathSegment.length(renderedSurface.heightField().grid())
                * renderedSurface.projection().scale();
        int steps = Math.max(1, (int) Math.ceil(length / SAMPLE_DISTANCE));
        if (vertices.isEmpty()) {
            beginPart(pathSegment.from());
        }
        for (int i = 0; i < steps; i++) {
            traceStep(pathSegment, (double) i / steps, (i + 1.0) / steps);
        }
    }

    private void traceStep(PathSegment pathSegment, double start, double end) {
        PathVertex next = pathSegment.interpolate(end);
        if (visibility(next) != visibility) {
            PathVertex limit = visibilityLimit(pathSegment, start, end);
            addVertex(limit);
            endPart();
            visibility = visibility(next);
            addVertex(limit);
        }
        addVertex(next);
    }

    /** Finds by bisection the point between {@code start} and {@code end} where visibility changes: the present one. */
    private PathVertex visibilityLimit(PathSegment pathSegment, double start, double end) {
        double before = start;
        double after = end;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (before + after) / 2;
            if (visibility(pathSegment.interpolate(middle)) == visibility) {
                before = middle;
            } else {
                after = middle;
            }
        }
        return pathSegment.interpolate(visibility == Visibility.ABSENT ? after : before);
    }

    private void beginPart(PathVertex first) {
        visibility = visibility(first);
        addVertex(first);
    }

    private void addVertex(PathVertex point) {
        if (visibility != Visibility.ABSENT) {
            screenVertex(point).ifPresent(vertices::add);
        }
    }

    private void endPart() {
        if (vertices.size() > 1) {
            parts.add(new PathPart(vertices, visibility == Visibility.VISIBLE));
        }
        vertices = new ArrayList<>();
    }
}

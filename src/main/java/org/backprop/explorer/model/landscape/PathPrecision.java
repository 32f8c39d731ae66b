package org.backprop.explorer.model.landscape;

import java.util.List;

/**
 * The precision to which a path is drawn.
 *
 * @param a the greatest error along the first coordinate
 * @param b the greatest error along the second coordinate
 * @param maxLength the greatest distance between two vertices that are not those of neighboring updates, in errors: the
 *     opacity of the path is known only at its vertices
 */
record PathPrecision(double a, double b, double maxLength) {

    /** Half a pixel of a plot with 1000 pixels a side. */
    static final double MAX_RELATIVE_ERROR = 1 / 2000.0;

    /** The error aimed at, so that the path stays precise enough when the window becomes a little smaller. */
    private static final double RELATIVE_ERROR = MAX_RELATIVE_ERROR / 2;
    /** The error, relative to the window, below which a path has far more vertices than are seen. */
    private static final double MIN_RELATIVE_ERROR = MAX_RELATIVE_ERROR / 16;

    private static final double VERTICES_PER_WINDOW = 100;
    /** Bounds the number of vertices of a path of which the window shows only a small part. */
    private static final double VERTICES_PER_EXTENT = 400;

    /** The precision for {@code window}, which shows all or a part of {@code path}. */
    static PathPrecision of(ViewWindow window, List<ProjectedPoint> path) {
        double visible = 1 / VERTICES_PER_WINDOW;
        double a = extent(
                path.stream().mapToDouble(point -> point.coordinates().a()).toArray());
        double b = extent(
                path.stream().mapToDouble(point -> point.coordinates().b()).toArray());
        double whole = Math.max(a / window.x().length(), b / window.y().length()) / VERTICES_PER_EXTENT;
        return new PathPrecision(
                RELATIVE_ERROR * window.x().length(),
                RELATIVE_ERROR * window.y().length(),
                Math.max(visible, whole) / RELATIVE_ERROR);
    }

    private static double extent(double[] values) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        return max - min;
    }

    /** The precision with twice the error. */
    PathPrecision coarser() {
        return new PathPrecision(2 * a, 2 * b, maxLength / 2);
    }

    /** Returns whether a path of this precision suits {@code window}: neither too coarse nor needlessly fine. */
    boolean suits(ViewWindow window) {
        return suits(a / window.x().length()) && suits(b / window.y().length());
    }

    private static boolean suits(double relativeError) {
        return relativeError <= MAX_RELATIVE_ERROR && relativeError >= MIN_RELATIVE_ERROR;
    }
}

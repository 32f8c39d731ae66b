package org.backprop.explorer.model.landscape;

/** A contour line: a polyline on a plane along which the cost is constant. Immutable. */
public final class Contour {

    private final double level;
    private final double[] x;
    private final double[] y;
    private final boolean isClosed;

    /** Keeps the arrays without copying; the caller must not change them. */
    Contour(double level, double[] x, double[] y, boolean closed) {
        this.level = level;
        this.x = x;
        this.y = y;
        this.isClosed = closed;
    }

    /** The constant cost along the line. */
    public double level() {
        return level;
    }

    /** The number of points, at least 2. */
    public int size() {
        return x.length;
    }

    /** The first coordinate of point {@code i}, counted from 0. */
    public double x(int i) {
        return x[i];
    }

    /** The second coordinate of point {@code i}, counted from 0. */
    public double y(int i) {
        return y[i];
    }

    /** Returns whether the last point is joined to the first; a closed line does not repeat its first point. */
    public boolean isClosed() {
        return isClosed;
    }
}

package org.backprop.explorer.model.landscape;

/** A line on which the cost has one value: points of a plane, joined by straight pieces in their order. Immutable. */
public final class Contour {

    private final double level;
    private final double[] x;
    private final double[] y;
    private final boolean closed;

    /** Keeps the arrays, which no one else may change. */
    Contour(double level, double[] x, double[] y, boolean closed) {
        this.level = level;
        this.x = x;
        this.y = y;
        this.closed = closed;
    }

    /** The cost along the line. */
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

    /** Whether the last point is joined to the first, which it does not repeat. */
    public boolean closed() {
        return closed;
    }
}

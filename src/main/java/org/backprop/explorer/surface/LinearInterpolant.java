package org.backprop.explorer.surface;

/**
 * A linear interpolant of three vertex values over a triangle on the screen. Reused for one triangle after the other.
 */
final class LinearInterpolant {

    private double constant;
    private double slopeX;
    private double slopeY;

    /** Fits this to {@code values} at the vertices {@code a}, {@code b} and {@code c} of {@code mesh}. */
    void fit(Mesh mesh, int a, int b, int c, double[] values) {
        double bx = mesh.x[b] - mesh.x[a];
        double by = mesh.y[b] - mesh.y[a];
        double cx = mesh.x[c] - mesh.x[a];
        double cy = mesh.y[c] - mesh.y[a];
        double bValue = values[b] - values[a];
        double cValue = values[c] - values[a];
        double doubleArea = bx * cy - cx * by;
        slopeX = (bValue * cy - cValue * by) / doubleArea;
        slopeY = (cValue * bx - bValue * cx) / doubleArea;
        constant = values[a] - slopeX * mesh.x[a] - slopeY * mesh.y[a];
    }

    /** Returns the value at a point of the screen. */
    double at(double x, double y) {
        return constant + slopeX * x + slopeY * y;
    }

    /** The change of the value from one sample to the next on the right. */
    double slopeX() {
        return slopeX;
    }

    /** The change of the value over one sample in the direction of its greatest change. */
    double steepness() {
        return Math.sqrt(slopeX * slopeX + slopeY * slopeY);
    }
}

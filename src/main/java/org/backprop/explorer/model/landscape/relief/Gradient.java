package org.backprop.explorer.model.landscape.relief;

/**
 * A linear interpolant of three vertex values over a triangle on the screen. Reused for one triangle after the other.
 */
final class Gradient {

    private double atOrigin;
    private double perX;
    private double perY;

    /** Fits this to {@code values} at the vertices {@code a}, {@code b} and {@code c} of {@code mesh}. */
    void fit(Mesh mesh, int a, int b, int c, double[] values) {
        double bx = mesh.x[b] - mesh.x[a];
        double by = mesh.y[b] - mesh.y[a];
        double cx = mesh.x[c] - mesh.x[a];
        double cy = mesh.y[c] - mesh.y[a];
        double rise = values[b] - values[a];
        double climb = values[c] - values[a];
        double doubleArea = bx * cy - cx * by;
        perX = (rise * cy - climb * by) / doubleArea;
        perY = (climb * bx - rise * cx) / doubleArea;
        atOrigin = values[a] - perX * mesh.x[a] - perY * mesh.y[a];
    }

    /** Returns the value at a point of the screen. */
    double at(double x, double y) {
        return atOrigin + perX * x + perY * y;
    }

    /** The change of the value from one sample to the next on the right. */
    double perX() {
        return perX;
    }

    /** The change of the value over one sample in the direction of its greatest change. */
    double steepness() {
        return Math.sqrt(perX * perX + perY * perY);
    }
}

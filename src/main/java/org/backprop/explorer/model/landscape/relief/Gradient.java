package org.backprop.explorer.model.landscape.relief;

/** A number that changes evenly over a triangle in a picture. Is fitted to one triangle after the other. */
final class Gradient {

    private double atOrigin;
    private double perX;
    private double perY;

    /** Takes the values that {@code values} has at the corners {@code a}, {@code b} and {@code c} of {@code mesh}. */
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

    /** The value at a place. */
    double at(double x, double y) {
        return atOrigin + perX * x + perY * y;
    }

    /** How much it changes over one pixel to the right. */
    double perX() {
        return perX;
    }

    /** How much it changes over one pixel in the direction of its greatest change. */
    double steepness() {
        return Math.sqrt(perX * perX + perY * perY);
    }
}

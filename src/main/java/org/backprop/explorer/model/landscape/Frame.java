package org.backprop.explorer.model.landscape;

/**
 * The part of a plane that is seen.
 *
 * @param x the range of the first coordinate
 * @param y the range of the second
 */
public record Frame(Interval x, Interval y) {

    /** {@code points} by {@code points} places in it. */
    public Grid grid(int points) {
        return new Grid(x, y, points, points);
    }

    /** {@code factor} times as much, the place at these parts of width and height where it was. */
    public Frame zoomed(double across, double up, double factor) {
        return new Frame(
                x.scaled(x.from() + across * x.length(), factor), y.scaled(y.from() + up * y.length(), factor));
    }

    /** As much, moved by these parts of width and height. */
    public Frame panned(double across, double up) {
        return new Frame(x.shifted(across * x.length()), y.shifted(up * y.length()));
    }
}

package org.backprop.explorer.model.landscape;

import java.util.Optional;

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

    /**
     * {@code factor} times as much, the place at these parts of width and height where it was; empty where
     * {@link Interval#scaled} is.
     */
    public Optional<Frame> zoomed(double across, double up, double factor) {
        return of(x.scaled(x.from() + across * x.length(), factor), y.scaled(y.from() + up * y.length(), factor));
    }

    /** As much, moved by these parts of width and height; empty where {@link Interval#shifted} is. */
    public Optional<Frame> panned(double across, double up) {
        return of(x.shifted(across * x.length()), y.shifted(up * y.length()));
    }

    private static Optional<Frame> of(Optional<Interval> x, Optional<Interval> y) {
        return x.flatMap(across -> y.map(up -> new Frame(across, up)));
    }
}

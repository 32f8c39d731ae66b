package org.backprop.explorer.model.landscape;

import java.util.Optional;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.numeric.Grid;
import org.backprop.explorer.model.numeric.Interval;

/**
 * The visible window of a plane: a range of each coordinate.
 *
 * @param x the range of the first coordinate
 * @param y the range of the second
 */
public record ViewWindow(Interval x, Interval y) {

    /** Returns whether the point at {@code coordinates} is visible. */
    public boolean contains(Coordinates coordinates) {
        return x.contains(coordinates.a()) && y.contains(coordinates.b());
    }

    /** Returns a grid of {@code points} by {@code points} points over this window. */
    public Grid grid(int points) {
        return new Grid(x, y, points, points);
    }

    /**
     * Returns this window scaled by {@code factor}, with the point at these fractions of width and height in the same
     * place; empty where {@link Interval#scaled} is.
     */
    public Optional<ViewWindow> zoomed(double across, double up, double factor) {
        return of(x.scaled(x.from() + across * x.length(), factor), y.scaled(y.from() + up * y.length(), factor));
    }

    /** Returns this window moved by these fractions of width and height; empty where {@link Interval#shifted} is. */
    public Optional<ViewWindow> panned(double across, double up) {
        return of(x.shifted(across * x.length()), y.shifted(up * y.length()));
    }

    private static Optional<ViewWindow> of(Optional<Interval> x, Optional<Interval> y) {
        return x.flatMap(across -> y.map(up -> new ViewWindow(across, up)));
    }
}

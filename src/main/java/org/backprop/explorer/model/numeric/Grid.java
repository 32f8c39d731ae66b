package org.backprop.explorer.model.numeric;

/**
 * Evenly spaced points of a plane, those on the borders included.
 *
 * @param x the range of the first coordinate
 * @param y the range of the second
 * @param columns the number of values of the first coordinate, at least 2
 * @param rows the number of values of the second coordinate, at least 2
 */
public record Grid(Interval x, Interval y, int columns, int rows) {

    /** @throws IllegalArgumentException if there are fewer than two columns or rows */
    public Grid {
        if (columns < 2 || rows < 2) {
            throw new IllegalArgumentException("a grid needs at least 2 points along each side");
        }
    }

    /** The first coordinate of column {@code column}, counted from 0. */
    public double x(int column) {
        return x.at(column, columns);
    }

    /** The second coordinate of row {@code row}, counted from 0. */
    public double y(int row) {
        return y.at(row, rows);
    }

    /** Returns whether this has the same ranges as {@code other} and at least as many columns and rows. */
    public boolean isAtLeastAsFineAs(Grid other) {
        return x.equals(other.x) && y.equals(other.y) && columns >= other.columns && rows >= other.rows;
    }
}

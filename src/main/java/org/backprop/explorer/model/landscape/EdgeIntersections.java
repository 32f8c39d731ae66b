package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.numeric.Grid;

/**
 * The possible intersections of a contour level with the edges of a grid, numbered: first the grid's corners, then the
 * intersections with the edges along rows, then those with the edges along columns.
 */
final class EdgeIntersections {

    private final Surface surface;
    private final Grid grid;
    private final double level;
    private final int corners;

    EdgeIntersections(Surface surface, double level) {
        this.surface = surface;
        this.grid = surface.grid();
        this.level = level;
        this.corners = grid.columns() * grid.rows();
    }

    /** The number of possible intersections. */
    int count() {
        return 3 * corners;
    }

    double level() {
        return level;
    }

    int corner(int column, int row) {
        return row * grid.columns() + column;
    }

    /** Returns the intersection on the edge from this corner to the next in its row; a corner if it rounds to one. */
    int onRowEdge(int column, int row) {
        int intersection = corners + corner(column, row);
        double x = x(intersection);
        if (x == grid.x(column)) {
            return corner(column, row);
        }
        return x == grid.x(column + 1) ? corner(column + 1, row) : intersection;
    }

    /**
     * Returns the intersection on the edge from this corner to the next in its column; a corner if it rounds to one.
     */
    int onColumnEdge(int column, int row) {
        int intersection = 2 * corners + corner(column, row);
        double y = y(intersection);
        if (y == grid.y(row)) {
            return corner(column, row);
        }
        return y == grid.y(row + 1) ? corner(column, row + 1) : intersection;
    }

    /** The first coordinate of point {@code number}. */
    double x(int number) {
        int column = column(number);
        int row = row(number);
        return number / corners == 1
                ? interpolate(
                        grid.x(column), grid.x(column + 1), surface.cost(column, row), surface.cost(column + 1, row))
                : grid.x(column);
    }

    /** The second coordinate of point {@code number}. */
    double y(int number) {
        int column = column(number);
        int row = row(number);
        return number / corners == 2
                ? interpolate(grid.y(row), grid.y(row + 1), surface.cost(column, row), surface.cost(column, row + 1))
                : grid.y(row);
    }

    private int column(int number) {
        return number % corners % grid.columns();
    }

    private int row(int number) {
        return number % corners / grid.columns();
    }

    /**
     * The argument at which the line through (from, low) and (to, high) has the level, computed from the nearer end.
     */
    private double interpolate(double from, double to, double low, double high) {
        double fraction = (level - low) / (high - low);
        return fraction <= 0.5 ? from + fraction * (to - from) : to - (high - level) / (high - low) * (to - from);
    }
}

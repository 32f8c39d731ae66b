package org.backprop.explorer.surface;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.landscape.ColorScale;
import org.backprop.explorer.model.landscape.Surface;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.numeric.Grid;

/**
 * A {@link Surface} as a height field: the height at each point of the grid is the cost's position on the color scale,
 * each cell is two triangles. Cells with a corner where the cost is infinite or NaN are left out. Immutable.
 */
public final class HeightField {

    /** The z coordinate of the scale's maximum cost, in sides of the floor. */
    public static final double BOX_HEIGHT = 0.55;

    private final Grid grid;
    private final double[] heights;
    private final SurfaceShader shader;

    /**
     * The height field of {@code surface}.
     *
     * @param scale maps costs to heights and colors; costs outside it are clamped
     * @param levels the costs of the contour lines
     */
    public HeightField(Surface surface, ColorScale scale, List<Double> levels) {
        grid = surface.grid();
        shader = new SurfaceShader(scale, levels);
        heights = new double[grid.columns() * grid.rows()];
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                double cost = surface.cost(column, row);
                heights[index(column, row)] = Double.isFinite(cost) ? scale.fraction(cost) : Double.NaN;
            }
        }
    }

    /** The grid of this height field's vertices. */
    public Grid grid() {
        return grid;
    }

    /** Returns the point of the surface at these coordinates; empty outside the grid and where a cell is left out. */
    public Optional<SurfacePoint> pointAt(Coordinates coordinates) {
        double column = grid.x().fraction(coordinates.a()) * (grid.columns() - 1);
        double row = grid.y().fraction(coordinates.b()) * (grid.rows() - 1);
        if (!(column >= 0 && row >= 0 && column <= grid.columns() - 1 && row <= grid.rows() - 1)) {
            return Optional.empty();
        }
        int c = Math.min((int) column, grid.columns() - 2);
        int r = Math.min((int) row, grid.rows() - 2);
        return isComplete(c, r) ? Optional.of(pointInCell(c, r, column - c, row - r)) : Optional.empty();
    }

    /** The point of a cell at the local coordinates {@code u} and {@code v}, from 0 at its first corner to 1. */
    private SurfacePoint pointInCell(int column, int row, double u, double v) {
        double near = height(column, row);
        double right = height(column + 1, row);
        double left = height(column, row + 1);
        double far = height(column + 1, row + 1);
        boolean inFirstTriangle = isSplitAlongMainDiagonal(column, row) ? u >= v : u + v <= 1;
        double alongU = inFirstTriangle ? right - near : far - left;
        double alongV = isSplitAlongMainDiagonal(column, row) == inFirstTriangle ? far - right : left - near;
        double corner = isSplitAlongMainDiagonal(column, row) || inFirstTriangle ? near : right + left - far;
        return new SurfacePoint(
                new WorldPoint(
                        (column + u) / (grid.columns() - 1) - 0.5,
                        (row + v) / (grid.rows() - 1) - 0.5,
                        BOX_HEIGHT * (corner + u * alongU + v * alongV)),
                BOX_HEIGHT * alongU * (grid.columns() - 1),
                BOX_HEIGHT * alongV * (grid.rows() - 1));
    }

    /** The index of a vertex, counted row by row. */
    int index(int column, int row) {
        return row * grid.columns() + column;
    }

    /** The height of a vertex, 0 to 1; NaN where the cost is not finite. */
    double height(int column, int row) {
        return heights[index(column, row)];
    }

    /** Returns whether the cell with this first corner has four finite heights. */
    boolean isComplete(int column, int row) {
        return !Double.isNaN(
                height(column, row) + height(column + 1, row) + height(column, row + 1) + height(column + 1, row + 1));
    }

    /** Returns whether a cell is split along the diagonal through its first corner, which is then the flatter one. */
    boolean isSplitAlongMainDiagonal(int column, int row) {
        return Math.abs(height(column + 1, row + 1) - height(column, row))
                <= Math.abs(height(column + 1, row) - height(column, row + 1));
    }

    /** The derivative ∂z/∂x at a vertex, by differences. */
    double slopeX(int column, int row) {
        int before = !Double.isNaN(heightOrNaN(column - 1, row)) ? column - 1 : column;
        int after = !Double.isNaN(heightOrNaN(column + 1, row)) ? column + 1 : column;
        double rise = height(after, row) - height(before, row);
        return after == before ? 0 : BOX_HEIGHT * rise * (grid.columns() - 1) / (after - before);
    }

    /** The derivative ∂z/∂y at a vertex, by differences. */
    double slopeY(int column, int row) {
        int before = !Double.isNaN(heightOrNaN(column, row - 1)) ? row - 1 : row;
        int after = !Double.isNaN(heightOrNaN(column, row + 1)) ? row + 1 : row;
        double rise = height(column, after) - height(column, before);
        return after == before ? 0 : BOX_HEIGHT * rise * (grid.rows() - 1) / (after - before);
    }

    private double heightOrNaN(int column, int row) {
        boolean inside = column >= 0 && row >= 0 && column < grid.columns() && row < grid.rows();
        return inside ? height(column, row) : Double.NaN;
    }

    /** The shader of this surface. */
    SurfaceShader shader() {
        return shader;
    }
}

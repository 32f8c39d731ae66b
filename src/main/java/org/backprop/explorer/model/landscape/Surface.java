package org.backprop.explorer.model.landscape;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.model.numeric.Grid;

/** The cost at every point of a {@link Grid} on a {@link Plane}. Immutable. */
public final class Surface {

    private final Plane plane;
    private final Grid grid;
    private final double[] costs;
    private final double min;
    private final double max;

    private Surface(Plane plane, Grid grid, double[] costs) {
        this.plane = plane;
        this.grid = grid;
        this.costs = costs;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double cost : costs) {
            if (Double.isFinite(cost)) {
                low = Math.min(low, cost);
                high = Math.max(high, cost);
            }
        }
        this.min = low;
        this.max = high;
    }

    /**
     * Computes the cost at every point of {@code grid} on {@code plane}.
     *
     * @param canceled polled before each row; the computation stops once it is true
     * @return empty if canceled
     */
    public static Optional<Surface> compute(CostEvaluator evaluator, Plane plane, Grid grid, BooleanSupplier canceled) {
        double[] costs = new double[grid.columns() * grid.rows()];
        double[] point = new double[plane.dimension()];
        for (int row = 0; row < grid.rows(); row++) {
            if (canceled.getAsBoolean()) {
                return Optional.empty();
            }
            for (int column = 0; column < grid.columns(); column++) {
                plane.copyParametersTo(grid.x(column), grid.y(row), point);
                costs[row * grid.columns() + column] = evaluator.cost(point);
            }
        }
        return Optional.of(new Surface(plane, grid, costs));
    }

    /** Returns a surface of given costs over a grid, row by row, without evaluating a cost function. */
    static Surface of(Plane plane, Grid grid, double... costs) {
        return new Surface(plane, grid, costs.clone());
    }

    /** The plane that the grid lies on. */
    public Plane plane() {
        return plane;
    }

    /** The points at which the cost is known. */
    public Grid grid() {
        return grid;
    }

    /** L at one point of the grid; infinite or NaN where the cost overflows. */
    public double cost(int column, int row) {
        return costs[row * grid.columns() + column];
    }

    /**
     * Returns the cost between the points of the grid, by bilinear interpolation.
     *
     * @param column a fractional column, from 0 to the last
     * @param row a fractional row, from 0 to the last
     */
    public double interpolate(double column, double row) {
        int left = Math.min((int) column, grid.columns() - 2);
        int below = Math.min((int) row, grid.rows() - 2);
        double x = column - left;
        double y = row - below;
        double low = (1 - x) * cost(left, below) + x * cost(left + 1, below);
        double high = (1 - x) * cost(left, below + 1) + x * cost(left + 1, below + 1);
        return (1 - y) * low + y * high;
    }

    /** The minimum finite cost; positive infinity if there is none. */
    public double min() {
        return min;
    }

    /** The maximum finite cost; negative infinity if there is none. */
    public double max() {
        return max;
    }

    /** Returns whether there is any finite cost. */
    public boolean hasFiniteCost() {
        return min <= max;
    }
}

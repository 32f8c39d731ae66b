package org.backprop.explorer.model.landscape;

import java.util.function.DoubleBinaryOperator;
import org.backprop.explorer.model.landscape.plane.ParameterPlane;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.model.numeric.Grid;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.model.objective.Parameters;

/** Surfaces of given heights for tests. */
public final class Surfaces {

    static final Plane PLANE = new ParameterPlane(Parameters.of(0, 0), 0, 1);

    private Surfaces() {}

    /** The values of {@code height} at the points of {@code grid}. */
    public static Surface of(Grid grid, DoubleBinaryOperator height) {
        double[] costs = new double[grid.columns() * grid.rows()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = height.applyAsDouble(grid.x(i % grid.columns()), grid.y(i / grid.columns()));
        }
        return Surface.of(PLANE, grid, costs);
    }

    /** Heights row by row, the lowest row first, at the whole numbers from 0. */
    public static Surface of(int columns, double... heights) {
        int rows = heights.length / columns;
        return Surface.of(
                PLANE, new Grid(new Interval(0, columns - 1), new Interval(0, rows - 1), columns, rows), heights);
    }

    /** A square around the middle, {@code reach} to each side. */
    public static Grid square(double reach, int points) {
        Interval side = new Interval(-reach, reach);
        return new Grid(side, side, points, points);
    }
}

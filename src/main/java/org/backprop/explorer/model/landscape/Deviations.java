package org.backprop.explorer.model.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.objective.Parameters;

/**
 * A matrix of points centered at their mean, for principal component analysis.
 *
 * @param rows the deviation of each point from the mean, divided by the greatest magnitude among all deviations
 * @param rounding the magnitude, in the same unit, up to which deviations may be rounding errors of the points'
 *     coordinates
 */
record Deviations(double[][] rows, double rounding) {

    private static final double PRECISION = 1e-13;
    /** The number of columns between two checks for cancellation. */
    private static final int COLUMNS = 1024;

    /** Centers {@code points}, at least two of which differ, at {@code mean}. */
    static Deviations of(List<Parameters> points, Parameters mean) {
        double[][] rows = points.stream().map(Parameters::toArray).toArray(double[][]::new);
        double size = largest(rows);
        for (double[] row : rows) {
            for (int p = 0; p < row.length; p++) {
                row[p] -= mean.get(p);
            }
        }
        double unit = largest(rows);
        for (double[] row : rows) {
            for (int p = 0; p < row.length; p++) {
                row[p] /= unit;
            }
        }
        return new Deviations(rows, PRECISION * (size / unit));
    }

    private static double largest(double[][] rows) {
        double largest = 0;
        for (double[] row : rows) {
            for (double value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }

    /** Returns whether all deviations are within the rounding error. */
    boolean areRounding() {
        return largest(rows) <= rounding;
    }

    /** Returns the components of all rows orthogonal to the unit vector {@code direction}. */
    Deviations across(double[] direction) {
        return new Deviations(
                Arrays.stream(rows).map(row -> Vectors.across(row, direction)).toArray(double[][]::new), rounding);
    }

    /** The sum of the squares of all elements: the total variance but for a factor. */
    double squares() {
        return Arrays.stream(rows).mapToDouble(row -> Vectors.dot(row, row)).sum();
    }

    /** The sum of the squares of all rows' components along the unit vector {@code direction}. */
    double squaresAlong(double[] direction) {
        return Arrays.stream(rows)
                .mapToDouble(row -> Vectors.dot(row, direction))
                .map(length -> length * length)
                .sum();
    }

    /**
     * Returns the unit vector along which the sum of squares is greatest, from the smaller of XᵀX and XXᵀ for this
     * matrix X.
     *
     * @param cancelled polled from time to time; the computation stops once it is true
     * @return empty if cancelled
     */
    Optional<double[]> principalDirection(BooleanSupplier cancelled) {
        int dimension = rows[0].length;
        if (dimension > rows.length) {
            return products(cancelled).map(products -> fromPoints(products.leadingEigenvector()));
        }
        SymmetricMatrix products = new SymmetricMatrix(dimension);
        for (double[] row : rows) {
            products.addSquare(row);
        }
        return Optional.of(products.leadingEigenvector());
    }

    /** The Gram matrix XXᵀ, as the sum of the outer products of the columns. */
    private Optional<SymmetricMatrix> products(BooleanSupplier cancelled) {
        SymmetricMatrix products = new SymmetricMatrix(rows.length);
        double[] column = new double[rows.length];
        for (int p = 0; p < rows[0].length; p++) {
            if (p % COLUMNS == 0 && cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            for (int i = 0; i < column.length; i++) {
                column[i] = rows[i][p];
            }
            products.addSquare(column);
        }
        return Optional.of(products);
    }

    /** The unit vector along Xᵀa, which is an eigenvector of XᵀX since XXᵀa = λa, for {@code weights} a. */
    private double[] fromPoints(double[] weights) {
        double[] direction = new double[rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int p = 0; p < direction.length; p++) {
                direction[p] += weights[i] * rows[i][p];
            }
        }
        return Vectors.unit(direction);
    }
}

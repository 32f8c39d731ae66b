package org.backprop.explorer.model.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.objective.Parameters;

/**
 * How points lie about their mean.
 *
 * @param rows the deviation of each point from the mean, in units of the largest number among them
 * @param rounding what may be nothing but the rounding of the points' own numbers, in the same unit
 */
record Deviations(double[][] rows, double rounding) {

    private static final double PRECISION = 1e-13;
    /** After so many columns there is a question whether to give up. */
    private static final int COLUMNS = 1024;

    /** The deviations of {@code points}, of which two differ, from {@code mean}. */
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

    /** Whether there is no more to them than rounding. */
    boolean areRounding() {
        return largest(rows) <= rounding;
    }

    /** What is left of them at right angles to the unit vector {@code direction}. */
    Deviations across(double[] direction) {
        return new Deviations(
                Arrays.stream(rows).map(row -> Vectors.across(row, direction)).toArray(double[][]::new), rounding);
    }

    /** The sum of the squares of their lengths. */
    double squares() {
        return Arrays.stream(rows).mapToDouble(row -> Vectors.dot(row, row)).sum();
    }

    /** The sum of the squares of their lengths along the unit vector {@code direction}. */
    double squaresAlong(double[] direction) {
        return Arrays.stream(rows)
                .mapToDouble(row -> Vectors.dot(row, direction))
                .map(length -> length * length)
                .sum();
    }

    /**
     * The unit vector along which the sum of squares is greatest, from the smaller of XᵀX and XXᵀ for rows X.
     *
     * @param cancelled is asked now and then whether to give up
     * @return nothing if it was given up
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

    /** XXᵀ, as the sum of what the columns add to it. */
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

    /** The direction Xᵀa, which is an eigenvector of XᵀX since XXᵀa = λa, for {@code weights} a. */
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

package org.backprop.explorer.model.landscape.plane;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.numeric.SymmetricMatrix;
import org.backprop.explorer.model.numeric.Vectors;
import org.backprop.explorer.model.objective.Parameters;

/**
 * A matrix of points centered at their mean, for principal component analysis.
 *
 * @param rows the deviation of each point from the mean, divided by the greatest magnitude among all deviations
 * @param roundingError the magnitude, in the same unit, up to which deviations may be rounding errors of the points'
 *     coordinates
 */
record CenteredMatrix(double[][] rows, double roundingError) {

    private static final double PRECISION = 1e-13;
    /** The number of columns between two checks for cancellation. */
    private static final int COLUMNS_PER_CHECK = 1024;

    /** Centers {@code points}, at least two of which differ, at {@code mean}. */
    static CenteredMatrix of(List<Parameters> points, Parameters mean) {
        double[][] rows = points.stream().map(Parameters::toArray).toArray(double[][]::new);
        double size = maxMagnitude(rows);
        for (double[] row : rows) {
            for (int p = 0; p < row.length; p++) {
                row[p] -= mean.get(p);
            }
        }
        double unit = maxMagnitude(rows);
        for (double[] row : rows) {
            for (int p = 0; p < row.length; p++) {
                row[p] /= unit;
            }
        }
        return new CenteredMatrix(rows, PRECISION * (size / unit));
    }

    private static double maxMagnitude(double[][] rows) {
        double largest = 0;
        for (double[] row : rows) {
            for (double value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }

    /** Returns whether all deviations are within the rounding error. */
    boolean isRoundingError() {
        return maxMagnitude(rows) <= roundingError;
    }

    /** Returns the components of all rows orthogonal to the unit vector {@code direction}. */
    CenteredMatrix orthogonalTo(double[] direction) {
        return new CenteredMatrix(
                Arrays.stream(rows)
                        .map(row -> Vectors.orthogonalComponent(row, direction))
                        .toArray(double[][]::new),
                roundingError);
    }

    /** The sum of the squares of all elements: the total variance but for a factor. */
    double sumOfSquares() {
        double sum = 0;
        for (double[] row : rows) {
            sum += Vectors.dot(row, row);
        }
        return sum;
    }

    /** The sum of the squares of all rows' components along the unit vector {@code direction}. */
    double sumOfSquaresAlong(double[] direction) {
        double sum = 0;
        for (double[] row : rows) {
            double length = Vectors.dot(row, direction);
            sum += length * length;
        }
        return sum;
    }

    /**
     * Returns the unit vector along which the sum of squares is greatest, from the smaller of XᵀX and XXᵀ for this
     * matrix X.
     *
     * @param canceled polled from time to time; the computation stops once it is true
     * @return empty if canceled
     */
    Optional<double[]> principalDirection(BooleanSupplier canceled) {
        int dimension = rows[0].length;
        if (dimension > rows.length) {
            return gramMatrix(canceled).map(gramMatrix -> combineRows(gramMatrix.leadingEigenvector()));
        }
        SymmetricMatrix gramMatrix = new SymmetricMatrix(dimension);
        for (double[] row : rows) {
            gramMatrix.addOuterProduct(row);
        }
        return Optional.of(gramMatrix.leadingEigenvector());
    }

    /** The Gram matrix XXᵀ, as the sum of the outer products of the columns. */
    private Optional<SymmetricMatrix> gramMatrix(BooleanSupplier canceled) {
        SymmetricMatrix gramMatrix = new SymmetricMatrix(rows.length);
        double[] column = new double[rows.length];
        for (int p = 0; p < rows[0].length; p++) {
            if (p % COLUMNS_PER_CHECK == 0 && canceled.getAsBoolean()) {
                return Optional.empty();
            }
            for (int i = 0; i < column.length; i++) {
                column[i] = rows[i][p];
            }
            gramMatrix.addOuterProduct(column);
        }
        return Optional.of(gramMatrix);
    }

    /** The unit vector along Xᵀa, which is an eigenvector of XᵀX since XXᵀa = λa, for {@code weights} a. */
    private double[] combineRows(double[] weights) {
        double[] direction = new double[rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int p = 0; p < direction.length; p++) {
                direction[p] += weights[i] * rows[i][p];
            }
        }
        return Vectors.normalized(direction);
    }
}

package org.backprop.explorer.model.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.backprop.explorer.model.objective.Parameters;

/**
 * How points lie about their mean.
 *
 * @param rows the deviation of each point from the mean, in units of the largest number among them
 * @param rounding what may be nothing but the rounding of the points' own numbers, in the same unit
 */
record Deviations(double[][] rows, double rounding) {

    private static final double PRECISION = 1e-13;

    /** The deviations of {@code points}, of which two differ, from {@code mean}. */
    static Deviations of(List<Parameters> points, Parameters mean) {
        double[][] rows = points.stream()
                .map(point -> IntStream.range(0, mean.size())
                        .mapToDouble(p -> point.get(p) - mean.get(p))
                        .toArray())
                .toArray(double[][]::new);
        double unit = largest(rows);
        double size = largest(points.stream().map(Parameters::toArray).toArray(double[][]::new));
        return new Deviations(
                Arrays.stream(rows)
                        .map(row ->
                                Arrays.stream(row).map(value -> value / unit).toArray())
                        .toArray(double[][]::new),
                PRECISION * (size / unit));
    }

    private static double largest(double[][] rows) {
        return Arrays.stream(rows)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
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

    /** The unit vector along which the sum of squares is greatest, from the smaller of XᵀX and XXᵀ for rows X. */
    double[] principalDirection() {
        int dimension = rows[0].length;
        if (dimension <= rows.length) {
            return new SymmetricMatrix(products(columns())).leadingEigenvector();
        }
        double[] weights = new SymmetricMatrix(products(rows)).leadingEigenvector();
        double[] direction = new double[dimension];
        for (int i = 0; i < rows.length; i++) {
            for (int p = 0; p < dimension; p++) {
                direction[p] += weights[i] * rows[i][p]; // XXᵀa = λa makes Xᵀa an eigenvector of XᵀX
            }
        }
        return Vectors.unit(direction);
    }

    private double[][] columns() {
        return IntStream.range(0, rows[0].length)
                .mapToObj(p -> Arrays.stream(rows).mapToDouble(row -> row[p]).toArray())
                .toArray(double[][]::new);
    }

    /** The scalar products of all pairs. */
    private static double[][] products(double[][] vectors) {
        double[][] products = new double[vectors.length][vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            for (int j = 0; j <= i; j++) {
                products[i][j] = Vectors.dot(vectors[i], vectors[j]);
                products[j][i] = products[i][j];
            }
        }
        return products;
    }
}

package org.backprop.explorer.model.landscape.plane;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.backprop.explorer.model.numeric.Vectors;
import org.backprop.explorer.model.objective.Parameters;

/**
 * The first two principal components of a path: the two directions along which its variance is greatest.
 *
 * <p>The first is the leading eigenvector of the covariance matrix, the second that of the part orthogonal to the
 * first, so that it is exact even where the path is nearly straight. The sign of each is chosen so that the path's last
 * point lies farther along it than the first; if they differ only by rounding, the component of greatest magnitude is
 * positive.
 *
 * @param axes two orthogonal unit vectors, with the mean of the path's points as the origin
 * @param firstVarianceRatio the proportion of the variance along the first direction, from 0 to 1
 * @param secondVarianceRatio the proportion along the second; 0 for a straight path, whose second direction is
 *     arbitrary
 */
public record PrincipalAxes(Axes axes, double firstVarianceRatio, double secondVarianceRatio) {

    private static final double TIE_TOLERANCE = 1e-12;

    /**
     * Returns the principal axes of {@code path}. The time grows with the square of the number of points; 128 suffice.
     *
     * @param canceled polled from time to time; the computation stops once it is true
     * @return empty if all points are equal, if there is only one parameter, or if canceled
     */
    public static Optional<PrincipalAxes> of(List<Parameters> path, BooleanSupplier canceled) {
        if (path.stream().distinct().limit(2).count() < 2 || path.get(0).size() < 2) {
            return Optional.empty();
        }
        Parameters mean = mean(path);
        CenteredMatrix centeredMatrix = CenteredMatrix.of(path, mean);
        double[] displacement = difference(path.get(path.size() - 1), path.get(0));
        return centeredMatrix.principalDirection(canceled).flatMap(first -> {
            CenteredMatrix rest = centeredMatrix.orthogonalTo(first);
            boolean isStraight = rest.isRoundingError();
            Optional<double[]> orthogonal = isStraight
                    ? Optional.of(Vectors.anyOrthogonal(first))
                    : rest.principalDirection(canceled)
                            .map(second -> Vectors.normalized(Vectors.orthogonalComponent(second, first)));
            return orthogonal.map(second -> new PrincipalAxes(
                    new Axes(mean, oriented(first, displacement), oriented(second, displacement)),
                    centeredMatrix.sumOfSquaresAlong(first) / centeredMatrix.sumOfSquares(),
                    isStraight ? 0 : rest.sumOfSquaresAlong(second) / centeredMatrix.sumOfSquares()));
        });
    }

    private static double[] difference(Parameters a, Parameters b) {
        return IntStream.range(0, a.size())
                .mapToDouble(p -> a.get(p) - b.get(p))
                .toArray();
    }

    /** The mean, summed relative to the first point, so that points close together lose no precision. */
    private static Parameters mean(List<Parameters> path) {
        Parameters first = path.get(0);
        double[] mean = new double[first.size()];
        for (Parameters point : path) {
            for (int p = 0; p < mean.length; p++) {
                mean[p] += point.get(p) - first.get(p);
            }
        }
        for (int p = 0; p < mean.length; p++) {
            mean[p] = first.get(p) + mean[p] / path.size();
        }
        return Parameters.of(mean);
    }

    /** {@code direction} or its opposite, whichever has a positive dot product with {@code displacement}. */
    private static Parameters oriented(double[] direction, double[] displacement) {
        double along = Vectors.dot(displacement, direction);
        double length = 0;
        for (double difference : displacement) {
            length += Math.abs(difference);
        }
        boolean tied = Math.abs(along) <= TIE_TOLERANCE * length;
        double sign = Math.signum(tied ? largestByMagnitude(direction) : along);
        return Parameters.of(Vectors.multiply(direction, sign));
    }

    private static double largestByMagnitude(double[] direction) {
        double largest = 0;
        for (double value : direction) {
            largest = Math.abs(value) > Math.abs(largest) ? value : largest;
        }
        return largest;
    }
}

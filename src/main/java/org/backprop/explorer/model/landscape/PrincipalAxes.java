package org.backprop.explorer.model.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.backprop.explorer.model.objective.Parameters;

/**
 * The two directions along which a path spreads most: its first two principal components.
 *
 * <p>The first is the leading eigenvector of the covariance matrix, the second that of what is left at right angles to
 * the first, so that it is exact even where the path is nearly straight. Each points to where the path leads: its last
 * point lies no farther back along it than its first; if they are level but for rounding, the largest number of the
 * direction is positive.
 *
 * @param axes unit vectors at right angles, counted from the mean of the path's points
 * @param firstShare how much of the variance lies along the first direction, from 0 to 1
 * @param secondShare how much lies along the second; 0 for a straight path, whose second direction is arbitrary
 */
public record PrincipalAxes(Axes axes, double firstShare, double secondShare) {

    private static final double LEVEL = 1e-12;

    /**
     * The principal axes of {@code path}. Takes time with the square of the number of points: 128 are plenty.
     *
     * @param cancelled is asked now and then whether to give up
     * @return nothing if the path does not move, if there is only one parameter, or if it was given up
     */
    public static Optional<PrincipalAxes> of(List<Parameters> path, BooleanSupplier cancelled) {
        if (path.stream().distinct().limit(2).count() < 2 || path.get(0).size() < 2) {
            return Optional.empty();
        }
        Parameters mean = mean(path);
        Deviations deviations = Deviations.of(path, mean);
        double[] way = minus(path.get(path.size() - 1), path.get(0));
        return deviations.principalDirection(cancelled).flatMap(first -> {
            Deviations rest = deviations.across(first);
            boolean straight = rest.areRounding();
            Optional<double[]> across = straight
                    ? Optional.of(Vectors.anyAcross(first))
                    : rest.principalDirection(cancelled).map(second -> Vectors.unit(Vectors.across(second, first)));
            return across.map(second -> new PrincipalAxes(
                    new Axes(mean, turned(first, way), turned(second, way)),
                    deviations.squaresAlong(first) / deviations.squares(),
                    straight ? 0 : rest.squaresAlong(second) / deviations.squares()));
        });
    }

    private static double[] minus(Parameters a, Parameters b) {
        return IntStream.range(0, a.size())
                .mapToDouble(p -> a.get(p) - b.get(p))
                .toArray();
    }

    /** The mean, counted from the first point, so that points close together lose no digits. */
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

    /** {@code direction} or its opposite, whichever points along {@code way}. */
    private static Parameters turned(double[] direction, double[] way) {
        double along = Vectors.dot(way, direction);
        boolean level =
                Math.abs(along) <= LEVEL * Arrays.stream(way).map(Math::abs).sum();
        double sign = Math.signum(level ? largest(direction) : along);
        return Parameters.of(Vectors.times(direction, sign));
    }

    private static double largest(double[] direction) {
        double largest = 0;
        for (double value : direction) {
            largest = Math.abs(value) > Math.abs(largest) ? value : largest;
        }
        return largest;
    }
}

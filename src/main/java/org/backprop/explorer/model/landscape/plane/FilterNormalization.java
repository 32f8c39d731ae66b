package org.backprop.explorer.model.landscape.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.numeric.Vectors;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;

/**
 * Random directions in parameter space that are scaled, neuron by neuron, to the norm of the parameters themselves, so
 * that a unit along them perturbs large and small weights by about the same proportion.
 *
 * <p>As in Li, Xu, Taylor, Studer and Goldstein, "Visualizing the Loss Landscape of Neural Nets" (2018): normally
 * distributed numbers, of which those for the weights into one neuron, its filter, are scaled to the norm of these
 * weights. Biases are not perturbed, as in the code of that paper.
 *
 * <p>The paper leaves three cases open. A filter of zeros gets the norm 1, about the norm of a filter that is drawn
 * with variance 1/n for n weights (LeCun initialization). In a network where each neuron has one incoming weight, only
 * signs would be random; all its parameters, biases included, count as one filter, as do those of a plain function. A
 * second direction at an angle of less than 37° to the first, which is likely in few dimensions, is drawn again; after
 * a number of draws it is replaced by a direction orthogonal to the first.
 */
public final class FilterNormalization {

    private static final double MAX_COSINE = 0.8;
    private static final int MAX_DRAWS = 100;

    private FilterNormalization() {}

    /**
     * Returns two directions with the origin {@code origin}; the same seed gives the same directions on every platform.
     *
     * @throws IllegalArgumentException if there are fewer than two parameters
     */
    public static Axes directions(Objective objective, Parameters origin, long seed) {
        if (objective.dimension() < 2) {
            throw new IllegalArgumentException("a map needs at least two parameters");
        }
        List<int[]> filters = filters(objective);
        Random random = new Random(seed);
        double[] u = direction(filters, origin, random);
        return new Axes(origin, Parameters.of(u), Parameters.of(secondDirection(u, filters, origin, random)));
    }

    /** A direction that is not nearly parallel to {@code u}. */
    private static double[] secondDirection(double[] u, List<int[]> filters, Parameters parameters, Random random) {
        double norm = Vectors.norm(u);
        for (int draw = 0; draw < MAX_DRAWS; draw++) {
            double[] v = direction(filters, parameters, random);
            if (Math.abs(Vectors.dot(u, v)) <= MAX_COSINE * norm * Vectors.norm(v)) {
                return v;
            }
        }
        return Vectors.multiply(Vectors.anyOrthogonal(u), norm);
    }

    private static List<int[]> filters(Objective objective) {
        return objective instanceof NetworkObjective network && hasFilters(network.architecture())
                ? filters(network)
                : List.of(IntStream.range(0, objective.dimension()).toArray());
    }

    /** Returns whether any neuron has more than one incoming weight. */
    private static boolean hasFilters(Architecture architecture) {
        return IntStream.rangeClosed(1, architecture.layerCount()).anyMatch(k -> architecture.size(k) > 1);
    }

    /** The indices of the weights into each neuron. */
    private static List<int[]> filters(NetworkObjective network) {
        Architecture architecture = network.architecture();
        ParameterLayout layout = network.layout();
        List<int[]> filters = new ArrayList<>();
        for (int layer = 1; layer <= architecture.layerCount(); layer++) {
            int k = layer;
            for (int neuron = 1; neuron <= architecture.size(k + 1); neuron++) {
                int j = neuron;
                filters.add(IntStream.rangeClosed(1, architecture.size(k))
                        .map(i -> layout.weightIndex(k, i, j))
                        .toArray());
            }
        }
        return filters;
    }

    private static double[] direction(List<int[]> filters, Parameters parameters, Random random) {
        double[] direction = new double[parameters.size()];
        for (int[] filter : filters) {
            double[] weights = IntStream.of(filter).mapToDouble(parameters::get).toArray();
            double[] normal =
                    IntStream.of(filter).mapToDouble(p -> random.nextGaussian()).toArray();
            double norm = Vectors.norm(weights);
            double scale = (norm == 0 ? 1 : norm) / Vectors.norm(normal);
            for (int i = 0; i < filter.length; i++) {
                direction[filter[i]] = scale * normal[i];
            }
        }
        return direction;
    }
}

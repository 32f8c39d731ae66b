package org.backprop.explorer.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;

/**
 * A plain function as an objective.
 *
 * @param dimension the number of its parameters
 * @param losses the loss of each sample, of which the function is the mean
 * @param gradients the gradient of each loss
 */
public record TestFunction(
        int dimension, List<ToDoubleFunction<double[]>> losses, List<UnaryOperator<double[]>> gradients)
        implements Objective, Evaluator {

    /** A function of one parameter with the derivative that it is said to have. */
    public static TestFunction of(DoubleUnaryOperator value, DoubleUnaryOperator derivative) {
        return new TestFunction(1, List.of(w -> value.applyAsDouble(w[0])), List.of(w ->
                new double[] {derivative.applyAsDouble(w[0])}));
    }

    /** L(w) = (w − 1)². */
    public static TestFunction parabola() {
        return meanOfParabolas(1);
    }

    /** The loss of a sample is (w − c)², with a minimum c of its own. */
    public static TestFunction meanOfParabolas(double... minima) {
        List<TestFunction> parabolas = Arrays.stream(minima)
                .mapToObj(c -> of(w -> (w - c) * (w - c), w -> 2 * (w - c)))
                .toList();
        return new TestFunction(
                1,
                parabolas.stream().map(parabola -> parabola.losses.get(0)).toList(),
                parabolas.stream().map(parabola -> parabola.gradients.get(0)).toList());
    }

    /** L(p) = Σ sin p_i, which is negative here and there. */
    public static TestFunction sumOfSines(int dimension) {
        return new TestFunction(
                dimension,
                List.of(p -> Arrays.stream(p).map(Math::sin).sum()),
                List.of(p -> Arrays.stream(p).map(Math::cos).toArray()));
    }

    /** Its training from {@code parameters} on. */
    public Timeline timeline(TrainingSettings trainingSettings, double... parameters) {
        return new Timeline(this, TrainingState.initial(this, Parameters.of(parameters), trainingSettings), List.of());
    }

    @Override
    public int sampleCount() {
        return losses.size();
    }

    @Override
    public String parameterName(int index) {
        return dimension == 1 ? "w" : "p" + index;
    }

    @Override
    public boolean isPenalized(int index) {
        return true;
    }

    @Override
    public Evaluator evaluator() {
        return this;
    }

    @Override
    public double loss(double[] parameters, int sample) {
        return losses.get(sample).applyAsDouble(parameters);
    }

    @Override
    public double addGradient(double[] parameters, int sample, double[] gradient) {
        double[] added = gradients.get(sample).apply(parameters);
        for (int p = 0; p < dimension; p++) {
            gradient[p] += added[p];
        }
        return loss(parameters, sample);
    }

    @Override
    public double meanLoss(double[] parameters) {
        double sum = 0;
        for (int sample = 0; sample < losses.size(); sample++) {
            sum += loss(parameters, sample);
        }
        return sum / losses.size();
    }
}

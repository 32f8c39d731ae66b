package org.backprop.explorer.chart;

import java.util.List;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.GradientDescent;

/** Timelines of one weight w, where h = w x and L = ½ (h − y)². */
final class TestCurves {

    private static final NetworkObjective FIVE = line(new double[] {1, -2, 0.5, 3, -1}, new double[] {1, 0, -1, 2, 1});

    private TestCurves() {}

    private static NetworkObjective line(double[] x, double[] y) {
        double[][] inputs = new double[x.length][];
        double[][] targets = new double[y.length][];
        for (int i = 0; i < x.length; i++) {
            inputs[i] = new double[] {x[i]};
            targets[i] = new double[] {y[i]};
        }
        return new NetworkObjective(
                new Architecture(List.of(1, 1), List.of(Activation.IDENTITY), false, Loss.HALF_SQUARED_ERROR),
                DataSet.of(inputs, targets));
    }

    private static Timeline run(NetworkObjective network, TrainingSettings trainingSettings, double w, int updates) {
        Timeline timeline =
                new Timeline(network, TrainingState.initial(network, Parameters.of(w), trainingSettings), List.of());
        timeline.trainingLoop().trainTo(updates, false);
        return timeline;
    }

    /** One sample at a time, which makes the cost noisy; an epoch is five updates. */
    static Timeline noisy(int updates) {
        Sampling one = new Sampling(new BatchMode.Stochastic(), new SampleOrder.Cyclic());
        return run(
                FIVE,
                TrainingSettings.DEFAULT.withOptimizer(new GradientDescent(0.1)).withSampling(one),
                4,
                updates);
    }

    /** All samples at once, with a penalty. */
    static Timeline penalized(int updates) {
        TrainingSettings trainingSettings = TrainingSettings.DEFAULT
                .withOptimizer(new GradientDescent(0.01))
                .withRegularization(new Regularization(0, 0.5));
        return run(FIVE, trainingSettings, 4, updates);
    }

    /** L = ½ w², which falls to a quarter with each update. */
    static Timeline falling(int updates) {
        return run(
                line(new double[] {1}, new double[] {0}),
                TrainingSettings.DEFAULT.withOptimizer(new GradientDescent(0.5)),
                8,
                updates);
    }

    /** L = ½ w², which grows by the hundred with each update until it is no finite number: 32 · 10³⁰⁶ at the last. */
    static Timeline diverging() {
        return run(
                line(new double[] {1}, new double[] {0}),
                TrainingSettings.DEFAULT.withOptimizer(new GradientDescent(11)),
                8,
                1000);
    }

    /** L = ½ w², which is 0 from the first update on. */
    static Timeline vanishing(int updates) {
        return run(
                line(new double[] {1}, new double[] {0}),
                TrainingSettings.DEFAULT.withOptimizer(new GradientDescent(1)),
                8,
                updates);
    }
}

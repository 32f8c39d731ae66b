package org.backprop.explorer.model.derivation;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.backprop.explorer.model.FrozenParameters;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.AdaGrad;
import org.backprop.explorer.model.training.optimizer.Adam;
import org.backprop.explorer.model.training.optimizer.AdamW;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.backprop.explorer.model.training.optimizer.Momentum;
import org.backprop.explorer.model.training.optimizer.Nesterov;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.backprop.explorer.model.training.optimizer.RmsProp;

/** A 2-3-2 network that learns a few samples at a time with both penalties; its parameter 4 is frozen. */
final class TrainedTimelines {

    static final int FROZEN = 4;
    static final int PARAMETERS = 17;

    private TrainedTimelines() {}

    static Stream<Optimizer> optimizers() {
        return Stream.of(
                new GradientDescent(0.3),
                new Momentum(0.1, 0.8),
                new Nesterov(0.1, 0.7),
                new AdaGrad(0.2, 1e-10),
                new RmsProp(0.05, 0.9, 1e-8),
                new Adam(0.05, 0.9, 0.99, 1e-8),
                new AdamW(0.1, new Adam(0.05, 0.9, 0.99, 1e-8)));
    }

    static Timeline timeline(Optimizer optimizer, int samples, int batch) {
        Architecture architecture = new Architecture(
                List.of(2, 3, 2), Collections.nCopies(2, Activation.TANH), true, Loss.HALF_SQUARED_ERROR);
        RandomCases random = new RandomCases(11);
        NetworkObjective network = new NetworkObjective(architecture, random.data(architecture, samples));
        TrainingSettings trainingSettings = FrozenParameters.in(TrainingSettings.DEFAULT, List.of(FROZEN))
                .withOptimizer(optimizer)
                .withSampling(new Sampling(new BatchMode.Mini(batch), new SampleOrder.Shuffled(5)))
                .withRegularization(new Regularization(0.01, 0.02));
        return new Timeline(
                network, TrainingState.initial(network, random.parameters(network), trainingSettings), List.of());
    }
}

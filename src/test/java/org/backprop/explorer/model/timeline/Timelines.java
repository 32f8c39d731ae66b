package org.backprop.explorer.model.timeline;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;

/** Timelines for tests. */
public final class Timelines {

    /** Two samples at a time in the order of the data. */
    static final Sampling PAIRS = new Sampling(new BatchMode.Mini(2), new SampleOrder.Cyclic());

    private Timelines() {}

    /** The 2-2-2-2 network of "Weight update algorithm" at its start. */
    public static Timeline network2222() {
        Preset preset = Preset.twoTwoTwoTwo();
        return new Timeline(preset.network(), preset.initialState(), List.of());
    }

    /** A 1-1 network of sigmoids with five samples. */
    static NetworkObjective fiveSamples(int layers) {
        return new NetworkObjective(
                new Architecture(
                        Collections.nCopies(layers + 1, 1),
                        Collections.nCopies(layers, Activation.SIGMOID),
                        true,
                        Loss.HALF_SQUARED_ERROR),
                DataSet.of(new double[][] {{.1}, {.2}, {.3}, {.4}, {.5}}, new double[][] {{1}, {0}, {1}, {0}, {1}}));
    }

    /** That network, of two layers, with settings. */
    static Timeline fiveSamples(TrainingSettings trainingSettings) {
        NetworkObjective network = fiveSamples(2);
        return new Timeline(
                network, TrainingState.initial(network, Parameters.of(.5, .1, -.7, .2), trainingSettings), List.of());
    }

    /** One weight, h = w x and L = h², for each of the given x. */
    static NetworkObjective line(double... x) {
        return one(Activation.IDENTITY, Loss.SQUARED_ERROR, x);
    }

    /** One weight, h = σ(w x) and L = ½ h². */
    static NetworkObjective neuron(double x) {
        return one(Activation.SIGMOID, Loss.HALF_SQUARED_ERROR, x);
    }

    private static NetworkObjective one(Activation activation, Loss loss, double... x) {
        double[][] inputs = DoubleStream.of(x).mapToObj(v -> new double[] {v}).toArray(double[][]::new);
        double[][] targets = DoubleStream.of(x).mapToObj(v -> new double[] {0}).toArray(double[][]::new);
        return new NetworkObjective(
                new Architecture(List.of(1, 1), List.of(activation), false, loss), DataSet.of(inputs, targets));
    }

    static Timeline of(NetworkObjective network, TrainingSettings trainingSettings, double... parameters) {
        return new Timeline(
                network, TrainingState.initial(network, Parameters.of(parameters), trainingSettings), List.of());
    }
}

package org.backprop.explorer.model.data;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;

/**
 * A ready-made example: a network with its data, initial parameters and settings. Every call creates it anew.
 *
 * @param id its key in texts
 * @param network the network and its data
 * @param initialState the state before the first update
 * @param granularity the granularity of steps that suits it, if there is a particular one
 */
public record Preset(
        String id, NetworkObjective network, TrainingState initialState, Optional<Granularity> granularity) {

    /** All presets; the program starts with the first. */
    public static List<Preset> all() {
        return List.of(twoTwoTwoTwo(), singleNeuron(), workedExample());
    }

    /**
     * The preset with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Preset fromId(String id) {
        return all().stream()
                .filter(preset -> preset.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no preset " + id));
    }

    /** Finds the preset that has the architecture and the data of {@code network}. */
    public static Optional<Preset> find(NetworkObjective network) {
        return all().stream()
                .filter(preset -> preset.network.architecture().equals(network.architecture()))
                .filter(preset -> preset.network.data().equals(network.data()))
                .findFirst();
    }

    /** The 2-2-2-2 network of "Weight update algorithm", with last weights of both signs; γ = 0.5. */
    public static Preset twoTwoTwoTwo() {
        NetworkObjective network = sigmoidNetwork(2, 2, 2, 2);
        Parameters parameters = Parameters.of(
                .15, .25, .20, .30, .35, .35, // W¹ row by row, b¹
                .40, .50, .45, .55, .60, .60, // W², b²
                .80, -.35, -.60, .70, .10, -.20); // W³, b³
        TrainingState initialState = TrainingState.initial(network, parameters, TrainingSettings.DEFAULT);
        return new Preset("2-2-2-2", network, initialState, Optional.empty());
    }

    /** The single neuron of Palma 2023, with cross-entropy; each of its operations is a step of the article. */
    public static Preset singleNeuron() {
        Architecture architecture =
                new Architecture(List.of(1, 1), List.of(Activation.SIGMOID), true, Loss.BINARY_CROSS_ENTROPY);
        NetworkObjective network =
                new NetworkObjective(architecture, DataSet.of(new double[][] {{1}}, new double[][] {{0}}));
        TrainingState initialState = TrainingState.initial(network, Parameters.of(.6, .9), TrainingSettings.DEFAULT);
        return new Preset("single-neuron", network, initialState, Optional.of(Granularity.OPERATION));
    }

    /** The 2-2-2 network of Mazur 2015, "A Step by Step Backpropagation Example"; its biases are frozen. */
    public static Preset workedExample() {
        NetworkObjective network = sigmoidNetwork(2, 2, 2);
        Parameters parameters = Parameters.of(
                .15, .25, .20, .30, .35, .35, // W¹ row by row, b¹
                .40, .50, .45, .55, .60, .60); // W², b²
        TrainingState initialState = TrainingState.initial(network, parameters, withFrozenBiases(network));
        return new Preset("2-2-2", network, initialState, Optional.empty());
    }

    private static TrainingSettings withFrozenBiases(NetworkObjective network) {
        List<Integer> biases = IntStream.range(0, network.dimension())
                .filter(index -> !network.layout().isWeight(index))
                .boxed()
                .toList();
        return TrainingSettings.DEFAULT.withFrozen(biases);
    }

    /** A network of sigmoids with half squared error and the one sample x = (0.05, 0.10), y = (0.01, 0.99). */
    private static NetworkObjective sigmoidNetwork(Integer... sizes) {
        List<Activation> activations = Collections.nCopies(sizes.length - 1, Activation.SIGMOID);
        Architecture architecture = new Architecture(List.of(sizes), activations, true, Loss.HALF_SQUARED_ERROR);
        return new NetworkObjective(
                architecture, DataSet.of(new double[][] {{0.05, 0.10}}, new double[][] {{0.01, 0.99}}));
    }
}

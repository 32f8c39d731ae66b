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
import org.backprop.explorer.model.timeline.Granularity;
import org.backprop.explorer.model.training.Training;
import org.backprop.explorer.model.training.TrainingState;

/**
 * A ready-made example: a network with its data, initial parameters and settings. Every call creates it anew.
 *
 * @param id its key in texts
 * @param network the network and its data
 * @param initialState the state before the first update
 * @param granularity the granularity of steps that suits it, if there is a particular one
 */
public record Preset(String id, NetworkObjective network, TrainingState initial, Optional<Granularity> granularity) {

    /** All presets; the program starts with the first. */
    public static List<Preset> all() {
        return List.of(twoTwoTwoTwo(), singleNeuron(), workedExample());
    }

    /**
     * The preset with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Preset withId(String id) {
        return all().stream()
                .filter(preset -> preset.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no preset " + id));
    }

    /** Finds the preset that has the architecture and the data of {@code network}. */
    public static Optional<Preset> of(NetworkObjective network) {
        return all().stream()
                .filter(preset -> preset.network.architecture().equals(network.architecture()))
                .filter(preset -> preset.network.data().equals(network.data()))
                .findFirst();
    }

    /** The 2-2-2-2 network of "Weight update algorithm", with last weights of both signs; γ = 0.5. */
    public static Preset twoTwoTwoTwo() {
        NetworkObjective network = sigmoids(2, 2, 2, 2);
        Parameters parameters = Parameters.of(
                .15, .25, .20, .30, .35, .35, // W¹ row by row, b¹
                .40, .50, .45, .55, .60, .60, // W², b²
                .80, -.35, -.60, .70, .10, -.20); // W³, b³
        TrainingState initial = TrainingState.initial(network, parameters, Training.DEFAULT);
        return new Preset("2-2-2-2", network, initial, Optional.empty());
    }

    /** The single neuron of Palma 2023, with cross-entropy; each of its operations is a step of the article. */
    public static Preset singleNeuron() {
        Architecture architecture =
                new Architecture(List.of(1, 1), List.of(Activation.SIGMOID), true, Loss.BINARY_CROSS_ENTROPY);
        NetworkObjective network =
                new NetworkObjective(architecture, DataSet.of(new double[][] {{1}}, new double[][] {{0}}));
        TrainingState initial = TrainingState.initial(network, Parameters.of(.6, .9), Training.DEFAULT);
        return new Preset("single-neuron", network, initial, Optional.of(Granularity.NEURON));
    }

    /** The 2-2-2 network of Mazur 2015, "A Step by Step Backpropagation Example"; its biases are frozen. */
    public static Preset workedExample() {
        NetworkObjective network = sigmoids(2, 2, 2);
        Parameters parameters = Parameters.of(
                .15, .25, .20, .30, .35, .35, // W¹ row by row, b¹
                .40, .50, .45, .55, .60, .60); // W², b²
        TrainingState initial = TrainingState.initial(network, parameters, holdingBiases(network));
        return new Preset("2-2-2", network, initial, Optional.empty());
    }

    private static Training holdingBiases(NetworkObjective network) {
        List<Integer> biases = IntStream.range(0, network.dimension())
                .filter(index -> !network.layout().isWeight(index))
                .boxed()
                .toList();
        return Training.DEFAULT.withFrozen(biases);
    }

    /** A network of sigmoids with half squared error and the one sample x = (0.05, 0.10), y = (0.01, 0.99). */
    private static NetworkObjective sigmoids(Integer... sizes) {
        List<Activation> activations = Collections.nCopies(sizes.length - 1, Activation.SIGMOID);
        Architecture architecture = new Architecture(List.of(sizes), activations, true, Loss.HALF_SQUARED_ERROR);
        return new NetworkObjective(
                architecture, DataSet.of(new double[][] {{0.05, 0.10}}, new double[][] {{0.01, 0.99}}));
    }
}

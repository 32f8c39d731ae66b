package org.backprop.explorer.model.data;

import java.util.Collections;
import java.util.List;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Training;
import org.backprop.explorer.model.training.TrainingState;

/**
 * A network ready to learn.
 *
 * @param network the network and its data
 * @param initial where it starts
 */
public record Preset(NetworkObjective network, TrainingState initial) {

    /** The 2-2-2-2 network of article 2, with weights whose paths pull in different directions; γ = 0.5. */
    public static Preset twoTwoTwoTwo() {
        Architecture architecture = new Architecture(
                List.of(2, 2, 2, 2), Collections.nCopies(3, Activation.SIGMOID), true, Loss.HALF_SQUARED_ERROR);
        DataSet data = DataSet.of(new double[][] {{0.05, 0.10}}, new double[][] {{0.01, 0.99}});
        NetworkObjective network = new NetworkObjective(architecture, data);
        Parameters parameters = Parameters.of(
                .15, .25, .20, .30, .35, .35, // W¹ row by row, b¹
                .40, .50, .45, .55, .60, .60, // W², b²
                .80, -.35, -.60, .70, .10, -.20); // W³, b³
        return new Preset(network, TrainingState.initial(network, parameters, Training.DEFAULT));
    }
}

package org.backprop.explorer.model.derivation;

import java.util.Collections;
import java.util.List;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;

/** The best known 2-2-2 example one layer longer, recomputed by an independent program. */
final class WorkedExample {

    private WorkedExample() {}

    static SamplePass passage() {
        Architecture architecture = new Architecture(
                List.of(2, 2, 2, 2), Collections.nCopies(3, Activation.SIGMOID), true, Loss.HALF_SQUARED_ERROR);
        DataSet data = DataSet.of(new double[][] {{0.05, 0.10}}, new double[][] {{0.01, 0.99}});
        return SamplePass.complete(
                new NetworkObjective(architecture, data),
                Parameters.of(.15, .25, .20, .30, .35, .35, .40, .50, .45, .55, .60, .60, .60, .70, .65, .75, .85, .85),
                0);
    }
}

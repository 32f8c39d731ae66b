package org.backprop.explorer.model;

import java.util.List;
import org.backprop.explorer.model.training.Training;

/** Settings that leave some parameters alone. */
public final class Frozen {

    private Frozen() {}

    /** The same settings, but learning leaves the parameters at {@code indices} alone. */
    public static Training in(Training training, List<Integer> indices) {
        return new Training(
                training.optimizer(), training.sampling(), training.regularization(), indices, training.stop());
    }
}

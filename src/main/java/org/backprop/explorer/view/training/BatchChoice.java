package org.backprop.explorer.view.training;

import java.util.List;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.Sampling;

/** The batch modes in the combo box, by their ids. */
final class BatchChoice {

    private static final String FULL = "full";
    private static final String STOCHASTIC = "stochastic";
    private static final String MINI = "mini";

    static final List<String> IDS = List.of(FULL, STOCHASTIC, MINI);

    private BatchChoice() {}

    static Sampling create(String id, Sampling before, int miniSize) {
        BatchMode mode =
                switch (id) {
                    case STOCHASTIC -> new BatchMode.Stochastic();
                    case MINI -> new BatchMode.Mini(miniSize);
                    default -> new BatchMode.Full();
                };
        return new Sampling(mode, before.order());
    }

    /**
     * Returns a sampling by mini-batches of {@code size}.
     *
     * @throws InvalidValueException unless {@code size} is a whole number of at least 1
     */
    static Sampling mini(Sampling before, double size) {
        InvalidValueException.require(size == Math.rint(size) && size <= Integer.MAX_VALUE, "range.mini-size");
        return new Sampling(new BatchMode.Mini((int) size), before.order());
    }

    static String id(Sampling sampling) {
        if (isMini(sampling)) {
            return MINI;
        }
        return sampling.batchMode() instanceof BatchMode.Stochastic ? STOCHASTIC : FULL;
    }

    static boolean isMini(Sampling sampling) {
        return sampling.batchMode() instanceof BatchMode.Mini;
    }

    /** Returns the number of samples in a batch, of {@code sampleCount} samples. */
    static int size(Sampling sampling, int sampleCount) {
        if (sampling.batchMode() instanceof BatchMode.Mini mini) {
            return mini.size();
        }
        return sampling.batchMode() instanceof BatchMode.Stochastic ? 1 : sampleCount;
    }
}

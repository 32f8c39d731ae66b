package org.backprop.explorer.session.format;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backprop.explorer.model.timeline.UpdateLimit;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;
import org.backprop.explorer.model.training.optimizer.OptimizerState;

/** Converts the state of an optimizer between the record of a file, an array for each vector, and the model. */
public final class OptimizerStateConversion {

    /** The names of the state vectors of all optimizers. */
    static final List<String> VECTOR_NAMES = Stream.of(OptimizerKind.values())
            .flatMap(kind -> kind.stateNames().stream())
            .distinct()
            .toList();

    private OptimizerStateConversion() {}

    /** Returns the state of {@code optimizer}; the file must have all of its vectors and no others. */
    public static OptimizerState toModel(
            String pointer, SessionFile.StateVectors file, Optimizer optimizer, int dimension) throws SessionException {
        Check.requireBetween(pointer + "/steps", file.steps(), 0, UpdateLimit.MAX_UPDATES);
        for (String name : file.vectors().keySet()) {
            Check.require(optimizer.stateNames().contains(name), pointer + "/" + name, "file.unknown");
        }
        double[] flat = new double[optimizer.stateNames().size() * dimension];
        int start = 0;
        for (String name : optimizer.stateNames()) {
            double[] vector = file.vectors().get(name);
            Check.require(vector != null, pointer + "/" + name, "file.missing");
            Check.requireLength(pointer + "/" + name, vector.length, dimension);
            System.arraycopy(vector, 0, flat, start, dimension);
            start += dimension;
        }
        return new OptimizerState(file.steps(), flat);
    }

    /** Sorts the vectors by name, descending, so that their order in the file is always the same. */
    public static SessionFile.StateVectors toFile(OptimizerState optimizerState, Optimizer optimizer) {
        Map<String, double[]> vectors = new TreeMap<>(Comparator.reverseOrder());
        double[] flat = optimizerState.vectors();
        int start = 0;
        for (String name : optimizer.stateNames()) {
            int end = start + flat.length / optimizer.stateNames().size();
            vectors.put(name, Arrays.copyOfRange(flat, start, end));
            start = end;
        }
        return new SessionFile.StateVectors(optimizerState.stepCount(), vectors);
    }
}

package org.backprop.explorer.session;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.Optimizer;
import org.backprop.explorer.model.training.OptimizerState;

/** Between what an optimizer remembers as the file has it, an array for each vector, and as the model has it. */
final class MemoryConversion {

    private MemoryConversion() {}

    /** The memory of {@code optimizer}, which must have all of its vectors and no others. */
    static OptimizerState toModel(String pointer, SessionFile.OptimizerState file, Optimizer optimizer, int dimension)
            throws SessionException {
        Check.between(pointer + "/steps", file.steps(), 0, Timeline.MAX_UPDATES);
        Map<String, double[]> vectors = vectors(file);
        for (String name : vectors.keySet()) {
            Check.that(optimizer.stateNames().contains(name), pointer + "/" + name, "unknown member");
        }
        double[] flat = new double[optimizer.stateNames().size() * dimension];
        int start = 0;
        for (String name : optimizer.stateNames()) {
            double[] vector = vectors.get(name);
            Check.that(vector != null, pointer + "/" + name, "is missing");
            Check.length(pointer + "/" + name, vector.length, dimension);
            System.arraycopy(vector, 0, flat, start, dimension);
            start += dimension;
        }
        return new OptimizerState(file.steps(), flat);
    }

    private static Map<String, double[]> vectors(SessionFile.OptimizerState file) {
        Map<String, double[]> vectors = new TreeMap<>();
        vectors.put("v", file.v());
        vectors.put("s", file.s());
        vectors.put("m", file.m());
        vectors.values().removeIf(vector -> vector == null);
        return vectors;
    }

    static SessionFile.OptimizerState toFile(OptimizerState optimizerState, Optimizer optimizer) {
        return new SessionFile.OptimizerState(
                optimizerState.stepCount(),
                vector("v", optimizerState, optimizer.stateNames()),
                vector("s", optimizerState, optimizer.stateNames()),
                vector("m", optimizerState, optimizer.stateNames()));
    }

    private static double[] vector(String name, OptimizerState optimizerState, List<String> names) {
        int place = names.indexOf(name);
        if (place < 0) {
            return null;
        }
        int dimension = optimizerState.size() / names.size();
        return Arrays.copyOfRange(optimizerState.vectors(), place * dimension, (place + 1) * dimension);
    }
}

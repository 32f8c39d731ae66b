package org.backprop.explorer.session.format;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.backprop.explorer.model.training.optimizer.OptimizerState;

/** Between what an optimizer remembers as the file has it, an array for each vector, and as the model has it. */
public final class OptimizerStateConversion {

    private OptimizerStateConversion() {}

    /** The memory of {@code optimizer}, which must have all of its vectors and no others. */
    public static OptimizerState toModel(
            String pointer, SessionFile.StateVectors file, Optimizer optimizer, int dimension) throws SessionException {
        Check.requireBetween(pointer + "/steps", file.steps(), 0, Timeline.MAX_UPDATES);
        Map<String, double[]> vectors = vectors(file);
        for (String name : vectors.keySet()) {
            Check.require(optimizer.stateNames().contains(name), pointer + "/" + name, "unknown member");
        }
        double[] flat = new double[optimizer.stateNames().size() * dimension];
        int start = 0;
        for (String name : optimizer.stateNames()) {
            double[] vector = vectors.get(name);
            Check.require(vector != null, pointer + "/" + name, "is missing");
            Check.requireLength(pointer + "/" + name, vector.length, dimension);
            System.arraycopy(vector, 0, flat, start, dimension);
            start += dimension;
        }
        return new OptimizerState(file.steps(), flat);
    }

    private static Map<String, double[]> vectors(SessionFile.StateVectors file) {
        Map<String, double[]> vectors = new TreeMap<>();
        vectors.put("v", file.v());
        vectors.put("s", file.s());
        vectors.put("m", file.m());
        vectors.values().removeIf(vector -> vector == null);
        return vectors;
    }

    public static SessionFile.StateVectors toFile(OptimizerState optimizerState, Optimizer optimizer) {
        return new SessionFile.StateVectors(
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

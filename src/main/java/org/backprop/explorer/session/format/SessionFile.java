package org.backprop.explorer.session.format;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;

/** The JSON object of a session file; a missing member is null. Values are checked where they are converted. */
public record SessionFile(
        String format,
        long version,
        String writtenBy,
        String title,
        String notes,
        Network network,
        Data data,
        Training training,
        Point initial,
        Current current,
        List<Edit> edits,
        Curve curve,
        Path path,
        Diverged diverged) {

    public static final String FORMAT = "backprop-session";
    public static final long VERSION = 1;

    record Network(long[] sizes, List<String> activations, Boolean bias, String loss) {}

    record Data(double[][] inputs, double[][] targets, List<String> inputNames, List<String> targetNames) {}

    public record Training(
            Optimizer optimizer,
            Batch batch,
            String order,
            Long seed,
            Regularization regularization,
            List<String> frozen,
            Stop stop) {}

    /** An optimizer; its settings are members of the same object as the learning rate. */
    record Optimizer(
            String name, Double learningRate, @JsonAnyGetter Map<String, Double> settings) {}

    record Batch(String mode, Long size) {}

    record Regularization(Double l1, Double l2) {}

    record Stop(Double minLossChange, Long maxUpdates) {}

    public record Point(double[][][] weights, double[][] biases) {}

    public record Current(long update, double[][][] weights, double[][] biases, StateVectors optimizerState) {}

    /** The state of an optimizer; each vector is a member with its name. */
    record StateVectors(long steps, @JsonAnyGetter Map<String, double[]> vectors) {}

    record Edit(long update, Map<String, Double> set, Training training, StateVectors optimizerState) {}

    public record Curve(long[] updates, double[] loss) {}

    public record Path(long[] updates, Rows parameters) {}

    /** A matrix. When a file is read, only its shape is kept, since the values are not used. */
    public record Rows(int count, int width, @JsonValue List<double[]> values) {}

    public record Diverged(long update) {}
}

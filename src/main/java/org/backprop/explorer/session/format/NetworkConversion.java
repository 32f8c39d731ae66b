package org.backprop.explorer.session.format;

import java.util.Arrays;
import java.util.List;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;

/** Converts a network and its data between the records of a file and the model. */
public final class NetworkConversion {

    private NetworkConversion() {}

    public static NetworkObjective toModel(SessionFile.Network network, SessionFile.Data data) throws SessionException {
        Architecture architecture = architecture(network);
        checkRows("/data/inputs", data.inputs(), architecture.inputCount());
        checkRows("/data/targets", data.targets(), architecture.outputCount());
        Check.requireLength("/data/targets", data.targets().length, data.inputs().length);
        DataSet plain = DataSet.of(data.inputs(), data.targets());
        List<String> inputNames = names("/data/inputNames", data.inputNames(), architecture.inputCount());
        List<String> targetNames = names("/data/targetNames", data.targetNames(), architecture.outputCount());
        return new NetworkObjective(
                architecture, new DataSet(plain.inputs(), plain.targets(), inputNames, targetNames));
    }

    private static Architecture architecture(SessionFile.Network file) throws SessionException {
        Check.requireLength("/network/sizes", file.sizes().length, 2, Architecture.MAX_LAYERS + 1);
        for (int c = 0; c < file.sizes().length; c++) {
            Check.requireBetween("/network/sizes/" + c, file.sizes()[c], 1, Architecture.MAX_NEURONS);
        }
        int layers = file.sizes().length - 1;
        Check.requireLength("/network/activations", file.activations().size(), layers);
        List<String> ids =
                Arrays.stream(Activation.values()).map(Activation::id).toList();
        Activation[] activations = new Activation[layers];
        for (int k = 0; k < layers; k++) {
            String id = file.activations().get(k);
            Check.requireOneOf("/network/activations/" + k, id, ids);
            activations[k] = Activation.values()[ids.indexOf(id)];
        }
        Loss loss = loss(file.loss());
        checkPairing(activations, loss);
        List<Integer> sizes = Arrays.stream(file.sizes()).mapToObj(n -> (int) n).toList();
        return new Architecture(sizes, List.of(activations), !Boolean.FALSE.equals(file.bias()), loss);
    }

    private static Loss loss(String id) throws SessionException {
        List<String> ids = Arrays.stream(Loss.values()).map(Loss::id).toList();
        Check.requireOneOf("/network/loss", id, ids);
        return Loss.values()[ids.indexOf(id)];
    }

    /**
     * Checks that activations and loss fit: softmax belongs to the last layer and to categorical cross-entropy; binary
     * cross-entropy needs sigmoid.
     */
    private static void checkPairing(Activation[] activations, Loss loss) throws SessionException {
        int last = activations.length - 1;
        for (int k = 0; k < last; k++) {
            Check.require(activations[k] != Activation.SOFTMAX, "/network/activations/" + k, "network.softmax-last");
        }
        String lastPointer = "/network/activations/" + last;
        boolean softmax = activations[last] == Activation.SOFTMAX;
        boolean categorical = loss == Loss.CATEGORICAL_CROSS_ENTROPY;
        Check.require(!softmax || categorical, lastPointer, "file.softmax-loss");
        Check.require(softmax || !categorical, lastPointer, "file.categorical-softmax");
        Check.require(
                loss != Loss.BINARY_CROSS_ENTROPY || activations[last] == Activation.SIGMOID,
                lastPointer,
                "file.binary-sigmoid");
    }

    private static void checkRows(String pointer, double[][] rows, int width) throws SessionException {
        Check.requireLength(pointer, rows.length, 1, DataSet.MAX_SAMPLES);
        for (int s = 0; s < rows.length; s++) {
            Check.requireLength(pointer + "/" + s, rows[s].length, width);
        }
    }

    private static List<String> names(String pointer, List<String> names, int count) throws SessionException {
        if (names == null) {
            return List.of();
        }
        Check.requireLength(pointer, names.size(), count);
        return names;
    }

    public static SessionFile.Network toFile(Architecture architecture) {
        return new SessionFile.Network(
                architecture.sizes().stream().mapToLong(Integer::longValue).toArray(),
                architecture.activations().stream().map(Activation::id).toList(),
                architecture.hasBias(),
                architecture.loss().id());
    }

    public static SessionFile.Data toFile(DataSet data) {
        return new SessionFile.Data(
                rows(data.inputs()),
                rows(data.targets()),
                data.inputNames().isEmpty() ? null : data.inputNames(),
                data.targetNames().isEmpty() ? null : data.targetNames());
    }

    private static double[][] rows(List<List<Double>> rows) {
        return rows.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }
}

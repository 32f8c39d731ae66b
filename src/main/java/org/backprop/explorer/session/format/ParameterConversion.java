package org.backprop.explorer.session.format;

import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.objective.Parameters;

/** Converts weights and biases between the arrays of a file and the flat vector of the model. */
public final class ParameterConversion {

    private final Architecture architecture;
    private final ParameterLayout layout;

    public ParameterConversion(NetworkObjective network) {
        this.architecture = network.architecture();
        this.layout = network.layout();
    }

    /** Returns the flat vector; {@code biases} must be null if and only if the network has none. */
    public Parameters toParameters(String pointer, double[][][] weights, double[][] biases) throws SessionException {
        Check.requireLength(pointer + "/weights", weights.length, architecture.layerCount());
        checkBiases(pointer + "/biases", biases);
        double[] values = new double[layout.dimension()];
        for (int k = 1; k <= architecture.layerCount(); k++) {
            String layerPointer = pointer + "/weights/" + (k - 1);
            double[][] rows = weights[k - 1];
            Check.requireLength(layerPointer, rows.length, architecture.size(k));
            for (int i = 1; i <= rows.length; i++) {
                double[] row = rows[i - 1];
                Check.requireLength(layerPointer + "/" + (i - 1), row.length, architecture.size(k + 1));
                System.arraycopy(row, 0, values, layout.weightIndex(k, i, 1), row.length);
            }
            if (biases != null) {
                System.arraycopy(biases[k - 1], 0, values, layout.biasIndex(k, 1), layout.biasCount(k));
            }
        }
        return Parameters.of(values);
    }

    private void checkBiases(String pointer, double[][] biases) throws SessionException {
        if (!architecture.hasBias()) {
            Check.require(biases == null, pointer, "file.no-biases");
            return;
        }
        Check.require(biases != null, pointer, "file.missing");
        Check.requireLength(pointer, biases.length, architecture.layerCount());
        for (int k = 1; k <= biases.length; k++) {
            Check.requireLength(pointer + "/" + (k - 1), biases[k - 1].length, architecture.size(k + 1));
        }
    }

    /** Returns the weights, with w_ij^k at {@code [k - 1][i - 1][j - 1]}. */
    public double[][][] weights(Parameters parameters) {
        double[][][] weights = new double[architecture.layerCount()][][];
        for (int k = 1; k <= weights.length; k++) {
            weights[k - 1] = new double[architecture.size(k)][architecture.size(k + 1)];
            for (int p = 0; p < layout.weightCount(k); p++) {
                int columns = architecture.size(k + 1);
                weights[k - 1][p / columns][p % columns] = parameters.get(layout.layerStart(k) + p);
            }
        }
        return weights;
    }

    /** Returns the biases, with b_j^k at {@code [k - 1][j - 1]}, or null for a network without biases. */
    public double[][] biases(Parameters parameters) {
        if (!architecture.hasBias()) {
            return null;
        }
        double[][] biases = new double[architecture.layerCount()][];
        for (int k = 1; k <= biases.length; k++) {
            biases[k - 1] = new double[layout.biasCount(k)];
            for (int j = 1; j <= biases[k - 1].length; j++) {
                biases[k - 1][j - 1] = parameters.get(layout.biasIndex(k, j));
            }
        }
        return biases;
    }
}

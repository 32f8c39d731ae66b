package org.backprop.explorer.window;

import static java.lang.Math.exp;

import java.util.ArrayList;
import java.util.List;

/**
 * One forward and one backward pass of the 2-2-2-2 network the window begins with, by plain loops that share nothing
 * with the program. Parameters lie as in a session's path: weights of layer 1 row by row, its biases, then layer 2.
 */
final class ReferenceNetwork {

    static final double RATE = 0.5;
    private static final double[] X = {0.05, 0.10};
    private static final double[] Y = {0.01, 0.99};
    private static final double[] START = {
        .15, .25, .20, .30, .35, .35, .40, .50, .45, .55, .60, .60, .80, -.35, -.60, .70, .10, -.20
    };

    /** The names of the parameters, in their order. */
    static final List<String> NAMES = names();
    /** The indices of the weights. */
    static final List<Integer> WEIGHTS = List.of(0, 1, 2, 3, 6, 7, 8, 9, 12, 13, 14, 15);

    final double[] parameters;
    /** h[c][j]: column c from 0, the input. */
    final double[][] h = new double[4][2];
    /** z[k][j] and delta[k][j]: layer k from 0. */
    final double[][] z = new double[3][2];

    final double[][] delta = new double[3][2];
    final double[] gradient = new double[18];
    double loss;

    private ReferenceNetwork(double[] parameters) {
        this.parameters = parameters;
        h[0] = X;
        for (int k = 0; k < 3; k++) {
            forward(k);
        }
        for (int j = 0; j < 2; j++) {
            loss += (h[3][j] - Y[j]) * (h[3][j] - Y[j]) / 2;
            delta[2][j] = (h[3][j] - Y[j]) * h[3][j] * (1 - h[3][j]);
        }
        for (int k = 1; k >= 0; k--) {
            backward(k);
        }
    }

    static ReferenceNetwork atStart() {
        return new ReferenceNetwork(START.clone());
    }

    /** The network with one parameter given another value. */
    ReferenceNetwork with(int index, double value) {
        double[] changed = parameters.clone();
        changed[index] = value;
        return new ReferenceNetwork(changed);
    }

    /** The network after one update with γ = 0.5. */
    ReferenceNetwork updated() {
        double[] moved = parameters.clone();
        for (int p = 0; p < 18; p++) {
            moved[p] -= RATE * gradient[p];
        }
        return new ReferenceNetwork(moved);
    }

    /** The network after {@code times} updates with γ = 0.5. */
    ReferenceNetwork updated(int times) {
        ReferenceNetwork network = this;
        for (int n = 0; n < times; n++) {
            network = network.updated();
        }
        return network;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int k = 1; k <= 3; k++) {
            for (String indices : List.of("1,1", "1,2", "2,1", "2,2")) {
                names.add("w[" + k + "," + indices + "]");
            }
            names.add("b[" + k + ",1]");
            names.add("b[" + k + ",2]");
        }
        return names;
    }

    static int weight(int layer, int from, int to) {
        return 6 * (layer - 1) + 2 * (from - 1) + to - 1;
    }

    static int bias(int layer, int neuron) {
        return 6 * (layer - 1) + 4 + neuron - 1;
    }

    private void forward(int k) {
        for (int j = 0; j < 2; j++) {
            z[k][j] = parameters[bias(k + 1, j + 1)];
            for (int i = 0; i < 2; i++) {
                z[k][j] += parameters[weight(k + 1, i + 1, j + 1)] * h[k][i];
            }
            h[k + 1][j] = 1 / (1 + exp(-z[k][j]));
        }
    }

    private void backward(int k) {
        for (int i = 0; i < 2; i++) {
            double sum = 0;
            for (int j = 0; j < 2; j++) {
                sum += parameters[weight(k + 2, i + 1, j + 1)] * delta[k + 1][j];
            }
            delta[k][i] = sum * h[k + 1][i] * (1 - h[k + 1][i]);
        }
        for (int layer = k; layer < 3; layer++) {
            differentiate(layer);
        }
    }

    private void differentiate(int k) {
        for (int j = 0; j < 2; j++) {
            gradient[bias(k + 1, j + 1)] = delta[k][j];
            for (int i = 0; i < 2; i++) {
                gradient[weight(k + 1, i + 1, j + 1)] = h[k][i] * delta[k][j];
            }
        }
    }
}

package org.backprop.explorer.window;

import java.util.Collections;
import java.util.stream.IntStream;

/** Sessions in JSON, for tests to write and open. */
final class SessionJson {

    private SessionJson() {}

    /** A 2-2-1 network for exclusive or with four samples, two to an update. */
    static final String XOR = session(
            "[2, 2, 1]",
            "[\"tanh\", \"sigmoid\"]",
            "half-squared-error",
            "{\"inputs\": [[0, 0], [0, 1], [1, 0], [1, 1]], \"targets\": [[0], [1], [1], [0]]}",
            training(0.5, "{\"mode\": \"mini\", \"size\": 2}", "{}"),
            "{\"weights\": [[[0.5, -0.4], [0.3, 0.6]], [[0.7], [-0.8]]], \"biases\": [[0.1, 0.2], [-0.1]]}");

    /** The same trained by Adam, with a penalty on large weights. */
    static final String XOR_WITH_ADAM = XOR.replace(
                    "{\"name\": \"gradient-descent\", \"learningRate\": 0.5}",
                    "{\"name\": \"adam\", \"learningRate\": 0.0123}")
            .replace("\"stop\": {}", "\"stop\": {}, \"regularization\": {\"l2\": 0.0012}");

    /** h = w + b with target 0: with γ = 10 each update multiplies w + b, which is 1 at first, by −39. */
    static final String DIVERGING = session(
            "[1, 1]",
            "[\"identity\"]",
            "squared-error",
            "{\"inputs\": [[1]], \"targets\": [[0]]}",
            training(10, "{\"mode\": \"full\"}", "{}"),
            "{\"weights\": [[[1]]], \"biases\": [[0]]}");

    /** h = w x with target 0 and without a bias: there is only one parameter. */
    static final String ONE_WEIGHT = session(
                    "[1, 1]",
                    "[\"identity\"]",
                    "squared-error",
                    "{\"inputs\": [[1]], \"targets\": [[0]]}",
                    training(0.1, "{\"mode\": \"full\"}", "{}"),
                    "{\"weights\": [[[1]]]}")
            .replace("\"sizes\"", "\"bias\": false, \"sizes\"");

    /** A small network with so many samples that each update takes a while. */
    static final String LONG = session(
            "[2, 3, 1]",
            "[\"tanh\", \"sigmoid\"]",
            "half-squared-error",
            "{\"inputs\": " + matrix(2000, 2, 1) + ", \"targets\": " + matrix(2000, 1, 0.4) + "}",
            training(0.2, "{\"mode\": \"full\"}", "{\"maxUpdates\": 10000000}"),
            "{\"weights\": [" + matrix(2, 3, 0.5) + ", " + matrix(3, 1, 0.3) + "], \"biases\": [" + row(3, 0.1, 1)
                    + ", " + row(1, 0.1, 2) + "]}");

    /** Two neurons to each of seven columns. */
    static final String DEEP = session(
            "[2, 2, 2, 2, 2, 2, 2]",
            Collections.nCopies(6, "\"sigmoid\"").toString(),
            "half-squared-error",
            "{\"inputs\": [[0.05, 0.10]], \"targets\": [[0.01, 0.99]]}",
            training(0.5, "{\"mode\": \"mini\", \"size\": 2}", "{}"),
            "{\"weights\": " + Collections.nCopies(6, matrix(2, 2, 0.5)) + ", \"biases\": "
                    + Collections.nCopies(6, row(2, 0.1, 1)) + "}");

    /** Palma 2023's neuron: x 1, y 0, w 0.6, b 0.9 and a learning rate of 0.5, with cross-entropy. */
    static final String SINGLE_NEURON = singleNeuron("binary-cross-entropy", 0.6, 0.9);

    /** The same with another loss and other parameters. */
    static String singleNeuron(String loss, double w, double b) {
        return session(
                "[1, 1]",
                "[\"sigmoid\"]",
                loss,
                "{\"inputs\": [[1]], \"targets\": [[0]]}",
                training(0.5, "{\"mode\": \"full\"}", "{}"),
                "{\"weights\": [[[" + w + "]]], \"biases\": [[" + b + "]]}");
    }

    /** A single neuron with cross-entropy and one sample. */
    static String singleNeuron(double x, double y, double w, double b) {
        return session(
                "[1, 1]",
                "[\"sigmoid\"]",
                "binary-cross-entropy",
                "{\"inputs\": [[" + x + "]], \"targets\": [[" + y + "]]}",
                training(0.5, "{\"mode\": \"full\"}", "{}"),
                "{\"weights\": [[[" + w + "]]], \"biases\": [[" + b + "]]}");
    }

    /** 1-1-{@code third}-{@code outputs}, through which one weight reaches the loss by many paths. */
    static String wide(int third, int outputs) {
        return session(
                "[1, 1, " + third + ", " + outputs + "]",
                "[\"sigmoid\", \"sigmoid\", \"sigmoid\"]",
                "half-squared-error",
                "{\"inputs\": [[1]], \"targets\": " + matrix(1, outputs, 0.4) + "}",
                training(0.5, "{\"mode\": \"full\"}", "{}"),
                "{\"weights\": [[[0.5]], " + matrix(1, third, 0.5) + ", " + matrix(third, outputs, 0.5)
                        + "], \"biases\": [[0.1], " + row(third, 0.1, 1) + ", " + row(outputs, 0.1, 2) + "]}");
    }

    /** The network that the window begins with, but with this stop rule. */
    static String stopping(String rule) {
        return session(
                "[2, 2, 2, 2]",
                "[\"sigmoid\", \"sigmoid\", \"sigmoid\"]",
                "half-squared-error",
                "{\"inputs\": [[0.05, 0.10]], \"targets\": [[0.01, 0.99]]}",
                training(0.5, "{\"mode\": \"full\"}", rule),
                """
                {"weights": [[[0.15, 0.25], [0.20, 0.30]], [[0.40, 0.50], [0.45, 0.55]],
                             [[0.80, -0.35], [-0.60, 0.70]]],
                 "biases": [[0.35, 0.35], [0.60, 0.60], [0.10, -0.20]]}
                """);
    }

    private static String session(
            String sizes, String activations, String loss, String data, String training, String initial) {
        return """
                {"format": "backprop-session", "version": 1,
                 "network": {"sizes": %s, "activations": %s, "loss": "%s"},
                 "data": %s,
                 "training": %s,
                 "initial": %s}
                """.formatted(sizes, activations, loss, data, training, initial);
    }

    /** The network that the window begins with, with a penalty on its weights. */
    static String penalized(double l2) {
        return stopping("{}, \"regularization\": {\"l2\": " + l2 + "}");
    }

    private static String training(double rate, String batch, String stop) {
        return "{\"optimizer\": {\"name\": \"gradient-descent\", \"learningRate\": " + rate + "}, \"batch\": " + batch
                + ", \"stop\": " + stop + "}";
    }

    private static String matrix(int rows, int columns, double size) {
        return IntStream.range(0, rows)
                .mapToObj(i -> row(columns, size, 7 * i))
                .toList()
                .toString();
    }

    /** Numbers between −{@code size} and {@code size} without a visible pattern. */
    private static String row(int columns, double size, int salt) {
        return IntStream.range(0, columns)
                .mapToObj(j -> size * Math.sin(12.9898 * j + 78.233 * (salt + 1)))
                .toList()
                .toString();
    }
}

package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.network.Trace;

/** The value of each symbol, by the definitions in "Weight update algorithm", from the numbers of the two passes. */
final class SymbolTable {

    /** The largest error of a result, relative to the terms it consists of. */
    private static final double PRECISION = 1e-12;

    private final NetworkCase c;
    private final Architecture architecture;
    private final Trace trace;
    private final Map<String, ErrorBounds> symbols = new HashMap<>();

    private SymbolTable(NetworkCase c) {
        this.c = c;
        this.architecture = c.architecture();
        this.trace = c.trace();
        put("L", trace.loss());
        columns();
        outputs();
        for (int p = 0; p < c.network().dimension(); p++) {
            ParameterName name = c.network().layout().name(p);
            put(name.text(), c.parameters().get(p));
            put("dL/d" + name.text(), trace.gradient(p));
            sumDerivative(name);
        }
    }

    /** All symbols of the two passes and of the paths of {@code name}. */
    static Map<String, ErrorBounds> of(NetworkCase c, ParameterName name) {
        SymbolTable table = new SymbolTable(c);
        table.paths(name);
        return table.symbols;
    }

    private void put(String symbol, double value) {
        symbols.put(symbol, ErrorBounds.around(value, PRECISION * Math.abs(value)));
    }

    private static String at(int above, int below) {
        return "[" + above + "," + below + "]";
    }

    private static String h(int column, int j) {
        return column == 1 ? "x[" + j + "]" : "h" + at(column, j);
    }

    private void columns() {
        for (int i = 1; i <= architecture.inputCount(); i++) {
            put(h(1, i), trace.input(i));
        }
        for (int k = 1; k <= architecture.layerCount(); k++) {
            for (int j = 1; j <= architecture.size(k + 1); j++) {
                neuron(k, j);
            }
        }
    }

    private void neuron(int k, int j) {
        String z = "z" + at(k, j);
        put(z, trace.z(k, j));
        put(h(k + 1, j), trace.h(k + 1, j));
        put("delta" + at(k, j), trace.delta(k, j));
        put("dL/d" + z, trace.delta(k, j));
        Activation f = architecture.activation(k);
        String name = f.id().replace('-', '_');
        if (f != Activation.TANH) { // a function that the calculator knows
            put(name + "(" + z + ")", trace.h(k + 1, j));
        }
        if (f != Activation.SOFTMAX) {
            put(name + "'(" + z + ")", slope(k, j));
            put("d" + h(k + 1, j) + "/d" + z, slope(k, j));
            put("dL/d" + h(k + 1, j), k == architecture.layerCount() ? outputSlope(j) : carriedBack(k, j));
        }
    }

    private double slope(int k, int j) {
        double z = trace.z(k, j);
        return switch (architecture.activation(k)) {
            case SIGMOID -> 1 / (2 + 2 * Math.cosh(z));
            case TANH -> 1 / (Math.cosh(z) * Math.cosh(z));
            case LEAKY_RELU -> z > 0 ? 1 : 0.01;
            case RELU -> z > 0 ? 1 : 0;
            case ELU -> z > 0 ? 1 : Math.exp(z);
            case SOFTPLUS -> 1 / (1 + Math.exp(-z));
            case SILU -> (1 + z / (1 + Math.exp(z))) / (1 + Math.exp(-z));
            default -> 1;
        };
    }

    private double outputSlope(int j) {
        double h = trace.h(architecture.layerCount() + 1, j);
        double y = trace.target(j);
        return switch (architecture.loss()) {
            case HALF_SQUARED_ERROR -> h - y;
            case SQUARED_ERROR -> 2 * (h - y);
            case BINARY_CROSS_ENTROPY -> (h - y) / h / (1 - h);
            case CATEGORICAL_CROSS_ENTROPY -> -y / h;
        };
    }

    private double carriedBack(int k, int j) {
        double sum = 0;
        for (int l = 1; l <= architecture.size(k + 2); l++) {
            sum += c.weight(k + 1, j, l) * trace.delta(k + 1, l);
        }
        return sum;
    }

    private void outputs() {
        double mass = 0;
        for (int j = 1; j <= architecture.outputCount(); j++) {
            String h = h(architecture.layerCount() + 1, j);
            double value = trace.h(architecture.layerCount() + 1, j);
            put("y[" + j + "]", trace.target(j));
            put("ln(" + h + ")", Math.log(value));
            put("ln(1 - " + h + ")", Math.log1p(-value));
            mass += trace.target(j);
        }
        put("sum(y)", mass);
    }

    private void sumDerivative(ParameterName name) {
        if (name instanceof ParameterName.Weight w) {
            put("dz" + at(w.layer(), w.to()) + "/d" + name.text(), trace.h(w.layer(), w.from()));
        } else {
            put("dz" + at(name.layer(), ((ParameterName.Bias) name).neuron()) + "/d" + name.text(), 1);
        }
    }

    /** Each path's share, in the order of the neurons it passes: δ of its output times the slopes and weights back. */
    private void paths(ParameterName name) {
        int start = name instanceof ParameterName.Weight w ? w.to() : ((ParameterName.Bias) name).neuron();
        double input = name instanceof ParameterName.Weight w ? trace.h(w.layer(), w.from()) : 1;
        List<Double> shares = new ArrayList<>();
        walk(name.layer(), start, input, shares);
        for (int n = 0; n < shares.size(); n++) {
            put("p[" + (n + 1) + "]", shares.get(n));
        }
    }

    private void walk(int k, int j, double product, List<Double> shares) {
        if (k == architecture.layerCount()) {
            shares.add(product * trace.delta(k, j));
            return;
        }
        for (int l = 1; l <= architecture.size(k + 2); l++) {
            walk(k + 1, l, product * slope(k, j) * c.weight(k + 1, j, l), shares);
        }
    }
}

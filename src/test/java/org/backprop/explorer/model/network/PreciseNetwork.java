package org.backprop.explorer.model.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The passes of one sample by their definitions, in arithmetic of 60 digits. */
final class PreciseNetwork {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final NetworkObjective network;
    private final double[] parameters;
    private final List<BigDecimal> target = new ArrayList<>();
    private final List<List<BigDecimal>> z = new ArrayList<>();
    private final List<List<BigDecimal>> h = new ArrayList<>();
    private final List<List<BigDecimal>> derivative = new ArrayList<>();
    private final List<List<BigDecimal>> delta = new ArrayList<>();
    private final List<BigDecimal> input = new ArrayList<>();

    PreciseNetwork(NetworkObjective network, double[] parameters, Trace sample) {
        this.network = network;
        this.parameters = parameters;
        for (double x : sample.inputs()) {
            input.add(new BigDecimal(x));
        }
        for (double y : sample.targets()) {
            target.add(new BigDecimal(y));
        }
        for (int k = 1; k <= network.layerCount(); k++) {
            forward(k);
        }
        for (int k = network.layerCount(); k >= 1; k--) {
            delta.add(0, k == network.layerCount() ? outputDelta() : hiddenDelta(k));
        }
    }

    private static BigDecimal times(BigDecimal a, BigDecimal b) {
        return a.multiply(b, Precise.DIGITS);
    }

    private static BigDecimal plus(BigDecimal a, BigDecimal b) {
        return a.add(b, Precise.DIGITS);
    }

    private static BigDecimal minus(BigDecimal a, BigDecimal b) {
        return a.subtract(b, Precise.DIGITS);
    }

    private static BigDecimal over(BigDecimal a, BigDecimal b) {
        return a.divide(b, Precise.DIGITS);
    }

    private BigDecimal weight(int k, int i, int j) {
        return new BigDecimal(parameters[network.layout().weightIndex(k, i, j)]);
    }

    private List<BigDecimal> column(int column) {
        return column == 1 ? input : h.get(column - 2);
    }

    private void forward(int k) {
        List<BigDecimal> sums = new ArrayList<>();
        for (int j = 1; j <= network.architecture().size(k + 1); j++) {
            BigDecimal sum = network.architecture().hasBias()
                    ? new BigDecimal(parameters[network.layout().biasIndex(k, j)])
                    : BigDecimal.ZERO;
            for (int i = 1; i <= column(k).size(); i++) {
                sum = plus(sum, times(weight(k, i, j), column(k).get(i - 1)));
            }
            sums.add(sum);
        }
        z.add(sums);
        Activation f = network.architecture().activation(k);
        h.add(
                f == Activation.SOFTMAX
                        ? softmax(sums)
                        : sums.stream().map(s -> value(f, s)).toList());
        derivative.add(
                f == Activation.SOFTMAX
                        ? softmaxDerivatives(sums)
                        : sums.stream().map(s -> derivative(f, s)).toList());
    }

    private static List<BigDecimal> softmax(List<BigDecimal> z) {
        List<BigDecimal> exponentials = z.stream().map(Precise::exp).toList();
        BigDecimal sum = sum(exponentials);
        return exponentials.stream().map(e -> over(e, sum)).toList();
    }

    /** e_j Σ_{l≠j} e_l / (Σ_l e_l)². */
    private static List<BigDecimal> softmaxDerivatives(List<BigDecimal> z) {
        List<BigDecimal> exponentials = z.stream().map(Precise::exp).toList();
        BigDecimal sum = sum(exponentials);
        List<BigDecimal> derivatives = new ArrayList<>();
        for (int j = 0; j < z.size(); j++) {
            List<BigDecimal> others = new ArrayList<>(exponentials);
            BigDecimal own = others.remove(j);
            derivatives.add(over(times(own, sum(others)), times(sum, sum)));
        }
        return derivatives;
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, PreciseNetwork::plus);
    }

    private static BigDecimal value(Activation f, BigDecimal z) {
        boolean positive = z.signum() > 0;
        return switch (f) {
            case SIGMOID -> Precise.sigmoid(z);
            case TANH -> minus(times(TWO, Precise.sigmoid(plus(z, z))), ONE);
            case RELU -> z.max(BigDecimal.ZERO);
            case LEAKY_RELU -> positive ? z : times(new BigDecimal(0.01), z);
            case ELU -> positive ? z : minus(Precise.exp(z), ONE);
            case SOFTPLUS -> softplus(z);
            case SILU -> times(z, Precise.sigmoid(z));
            case IDENTITY -> z;
            case SOFTMAX -> throw new AssertionError();
        };
    }

    private static BigDecimal derivative(Activation f, BigDecimal z) {
        boolean positive = z.signum() > 0;
        BigDecimal slope = times(Precise.sigmoid(z), Precise.sigmoid(z.negate()));
        return switch (f) {
            case SIGMOID -> slope;
            case TANH ->
                times(
                        new BigDecimal(4),
                        times(
                                Precise.sigmoid(plus(z, z)),
                                Precise.sigmoid(plus(z, z).negate())));
            case RELU -> positive ? ONE : BigDecimal.ZERO;
            case LEAKY_RELU -> positive ? ONE : new BigDecimal(0.01);
            case ELU -> positive ? ONE : Precise.exp(z);
            case SOFTPLUS -> Precise.sigmoid(z);
            case SILU -> plus(Precise.sigmoid(z), times(z, slope));
            case IDENTITY -> ONE;
            case SOFTMAX -> throw new AssertionError();
        };
    }

    /** ln(1 + eᶻ), for large −z by two terms of its series. */
    private static BigDecimal softplus(BigDecimal z) {
        BigDecimal e = Precise.exp(z.abs().negate());
        BigDecimal log = e.compareTo(new BigDecimal("1e-35")) < 0
                ? minus(e, times(times(e, e), new BigDecimal("0.5")))
                : Precise.log(plus(ONE, e));
        return plus(log, z.max(BigDecimal.ZERO));
    }

    private List<BigDecimal> outputDelta() {
        int k = network.layerCount();
        BigDecimal mass = sum(target);
        List<BigDecimal> deltas = new ArrayList<>();
        for (int j = 0; j < target.size(); j++) {
            BigDecimal output = h.get(k - 1).get(j);
            BigDecimal error = minus(output, target.get(j));
            BigDecimal slope = derivative.get(k - 1).get(j);
            deltas.add(
                    switch (network.architecture().loss()) {
                        case HALF_SQUARED_ERROR -> times(error, slope);
                        case SQUARED_ERROR -> times(times(TWO, error), slope);
                        case BINARY_CROSS_ENTROPY -> error;
                        case CATEGORICAL_CROSS_ENTROPY -> minus(times(output, mass), target.get(j));
                    });
        }
        return deltas;
    }

    private List<BigDecimal> hiddenDelta(int k) {
        List<BigDecimal> next = delta.get(0);
        List<BigDecimal> deltas = new ArrayList<>();
        for (int i = 1; i <= h.get(k - 1).size(); i++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = 1; j <= next.size(); j++) {
                sum = plus(sum, times(weight(k + 1, i, j), next.get(j - 1)));
            }
            deltas.add(times(derivative.get(k - 1).get(i - 1), sum));
        }
        return deltas;
    }

    /** z_j^k. */
    BigDecimal z(int k, int j) {
        return z.get(k - 1).get(j - 1);
    }

    /** h_j^(k+1), the output of neuron j of layer k. */
    BigDecimal h(int k, int j) {
        return h.get(k - 1).get(j - 1);
    }

    /** f_k′(z_j^k). */
    BigDecimal derivative(int k, int j) {
        return derivative.get(k - 1).get(j - 1);
    }

    /** δ_j^k. */
    BigDecimal delta(int k, int j) {
        return delta.get(k - 1).get(j - 1);
    }

    /** ∂L/∂p of the parameter at {@code index}. */
    BigDecimal gradient(int index) {
        ParameterName name = network.layout().name(index);
        BigDecimal delta = this.delta.get(name.layer() - 1).get(name.neuron() - 1);
        return name instanceof ParameterName.Weight w
                ? times(delta, column(w.layer()).get(w.from() - 1))
                : delta;
    }

    /** L of the sample. */
    BigDecimal loss() {
        int last = network.layerCount() - 1;
        BigDecimal sum = BigDecimal.ZERO;
        for (int j = 0; j < target.size(); j++) {
            BigDecimal y = target.get(j);
            BigDecimal error = minus(h.get(last).get(j), y);
            BigDecimal zj = z.get(last).get(j);
            sum = plus(
                    sum,
                    switch (network.architecture().loss()) {
                        case HALF_SQUARED_ERROR -> times(times(error, error), new BigDecimal("0.5"));
                        case SQUARED_ERROR -> times(error, error);
                        case BINARY_CROSS_ENTROPY -> // −y ln σ(z) − (1 − y) ln σ(−z)
                            plus(times(y, softplus(zj.negate())), times(minus(ONE, y), softplus(zj)));
                        case CATEGORICAL_CROSS_ENTROPY -> times(y, minusLogSoftmax(z.get(last), j));
                    });
        }
        return sum;
    }

    private static BigDecimal minusLogSoftmax(List<BigDecimal> z, int j) {
        BigDecimal top = z.stream().reduce(BigDecimal::max).orElseThrow();
        List<BigDecimal> lower = new ArrayList<>(z);
        lower.remove(top);
        BigDecimal others =
                sum(lower.stream().map(other -> Precise.exp(minus(other, top))).toList());
        BigDecimal log = others.compareTo(new BigDecimal("1e-35")) < 0
                ? minus(others, times(times(others, others), new BigDecimal("0.5")))
                : Precise.log(plus(ONE, others));
        return plus(log, minus(top, z.get(j)));
    }
}

package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Parameters;

/** A network at some parameters with one of its samples. */
record NetworkCase(String name, NetworkObjective network, Parameters parameters, int sample) {

    /** The number of random networks that covers every loss with every last activation, with and without biases. */
    static final int MANY = 240;

    private static final Activation[] INNER = {
        Activation.SIGMOID,
        Activation.TANH,
        Activation.RELU,
        Activation.LEAKY_RELU,
        Activation.IDENTITY,
        Activation.ELU,
        Activation.SOFTPLUS,
        Activation.SILU
    };

    /** All samples of random networks of 1 to 3 hidden layers of 1 to 5 neurons, and some without. */
    static List<NetworkCase> random(long seed, int networks) {
        RandomCases random = new RandomCases(seed);
        List<NetworkCase> cases = new ArrayList<>();
        for (int n = 0; n < networks; n++) {
            NetworkObjective network = network(random, n);
            Parameters parameters = random.parameters(network);
            for (int sample = 0; sample < network.sampleCount(); sample++) {
                String name = "network " + n + " (" + network.architecture() + "), sample " + sample;
                cases.add(new NetworkCase(name, network, parameters, sample));
            }
        }
        return cases;
    }

    private static NetworkObjective network(RandomCases random, int n) {
        Loss loss = Loss.values()[n % 4];
        int layers = n % 8 < 4 ? 1 + random.between(1, 3) : random.between(1, 4);
        List<Integer> sizes = IntStream.rangeClosed(0, layers)
                .mapToObj(column -> random.between(1, 5))
                .toList();
        List<Activation> activations = new ArrayList<>();
        for (int k = 1; k < layers; k++) {
            activations.add(INNER[random.between(0, INNER.length - 1)]);
        }
        activations.add(
                switch (loss) {
                    case BINARY_CROSS_ENTROPY -> Activation.SIGMOID;
                    case CATEGORICAL_CROSS_ENTROPY -> Activation.SOFTMAX;
                    default -> INNER[n / 4 % INNER.length];
                });
        Architecture architecture = new Architecture(sizes, activations, n % 3 != 0, loss);
        int samples = random.between(1, 3);
        DataSet data = random.data(architecture, samples);
        return new NetworkObjective(architecture, n % 5 == 0 ? oneHot(data) : data);
    }

    /** The same inputs with targets of 0 but for one 1. */
    private static DataSet oneHot(DataSet data) {
        double[][] inputs = new double[data.size()][];
        double[][] targets = new double[data.size()][];
        for (int s = 0; s < inputs.length; s++) {
            inputs[s] = data.inputs().get(s).stream().mapToDouble(x -> x).toArray();
            targets[s] = new double[data.targets().get(s).size()];
            targets[s][s % targets[s].length] = 1;
        }
        return DataSet.of(inputs, targets);
    }

    /** One layer with the weights {@code z}, one input of 1 and the targets {@code y}, so that z of output j is z_j. */
    static NetworkCase oneLayer(Activation activation, Loss loss, double[] z, double[] y) {
        Architecture architecture = new Architecture(List.of(1, z.length), List.of(activation), false, loss);
        DataSet data = DataSet.of(new double[][] {{1}}, new double[][] {y});
        return new NetworkCase(
                List.of(z.length, z[0], y[0]) + "", new NetworkObjective(architecture, data), Parameters.of(z), 0);
    }

    Architecture architecture() {
        return network.architecture();
    }

    Trace trace() {
        return network.trace(parameters, sample);
    }

    SamplePass passage() {
        return SamplePass.complete(network, parameters, sample);
    }

    double weight(int k, int i, int j) {
        return parameters.get(network.layout().weightIndex(k, i, j));
    }

    /** The names of all parameters, in the order of the flat vector. */
    List<ParameterName> names() {
        return IntStream.range(0, network.dimension())
                .mapToObj(network.layout()::name)
                .toList();
    }

    /** Every equation of the two passes: z, h, L, δ and the gradients in their three forms. */
    List<Equation> equations() {
        return equations(passage());
    }

    /** Every equation of {@code samplePass}. */
    static List<Equation> equations(SamplePass samplePass) {
        List<Equation> equations = new ArrayList<>(List.of(new LossFormula(samplePass).loss()));
        Architecture architecture = samplePass.architecture();
        for (int k = 1; k <= architecture.layerCount(); k++) {
            for (int j = 1; j <= architecture.size(k + 1); j++) {
                equations.add(new ForwardFormulas(samplePass).weightedSum(k, j));
                equations.add(new ForwardFormulas(samplePass).activation(k, j));
                equations.add(new BackwardFormulas(samplePass).delta(k, j));
            }
        }
        for (int p = 0; p < samplePass.network().dimension(); p++) {
            equations.addAll(gradient(samplePass, samplePass.network().layout().name(p)));
        }
        return equations;
    }

    private static List<Equation> gradient(SamplePass samplePass, ParameterName name) {
        GradientFormulas formulas = new GradientFormulas(samplePass, name);
        List<Equation> equations = new ArrayList<>(List.of(formulas.chainRule(), formulas.deltaForm()));
        if (formulas.paths().canBeListed()) {
            List<GradientPaths.GradientPath> paths = formulas.paths().all();
            paths.forEach(gradientPath -> equations.add(gradientPath.equation()));
            equations.add(formulas.paths().sum(paths));
        }
        return equations;
    }
}
